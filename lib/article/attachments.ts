import type { Attachment } from '../types.ts';
import type { PageFacts } from './model.ts';

const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|zip|rar|et|txt|csv)(?:$|[?#])/i;
// So many lines behind the container are still beside the article.
const BEHIND = 8;
const SAID = /附件|下载|相关文件|\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|zip|rar)$/i;

/** Files linked from the article or right behind it: `.doc .pdf .xls …`, with the names that the page gives them. */
export function listAttachments({ links, lines }: PageFacts, from: number, to: number, url: string): Attachment[] {
  const found: Attachment[] = [];
  // Behind the article, where footers and advertisements link files too, the page has to say that it is one.
  const isSaid = (line: number): boolean =>
    lines.slice(Math.max(to, line - 3), line + 1).some(({ dense }) => SAID.test(dense));
  for (const { text, href, box } of links) {
    const line = box.lines[0];
    if (line < from || line > to + BEHIND || box.hidden || !FILE.test(href) || !URL.canParse(href, url)) continue;
    if (line >= to && !isSaid(line)) continue;
    const address = new URL(href, url);
    if (!/^https?:$/.test(address.protocol) || found.some((other) => other.url === address.href)) continue;
    const name = text.trim() || decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
    found.push({ name, url: address.href });
  }
  return found;
}

import type { Attachment } from '../types.ts';
import type { Link } from './model.ts';

const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|zip|rar|et|txt|csv)(?:$|[?#])/i;

/** Files linked from the article or right behind it: `.doc .pdf .xls …`, with the names that the page gives them. */
export function listAttachments(links: Link[], from: number, to: number, url: string): Attachment[] {
  const found: Attachment[] = [];
  for (const { text, href, box } of links) {
    const line = box.lines[0];
    if (line < from || line > to || box.hidden || !FILE.test(href) || !URL.canParse(href, url)) continue;
    const address = new URL(href, url);
    if (!/^https?:$/.test(address.protocol) || found.some((other) => other.url === address.href)) continue;
    const name = text.trim() || decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
    found.push({ name, url: address.href });
  }
  return found;
}

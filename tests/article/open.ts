import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle } from '../../lib/article/extract.ts';
import type { Extraction, PlacedArticle } from '../../lib/types.ts';

/** A page's document as the command line opens it: no script runs, nothing is fetched. */
export function openPage(html: string, url = 'http://www.example.gov.cn/xw/t1.html'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

export function extract(html: string, url = 'http://www.example.gov.cn/xw/t1.html'): Extraction {
  return extractArticle(openPage(html, url), { url });
}

/** The article of a page that has one; a test that gets none fails here. */
export function readArticle(html: string, url?: string): PlacedArticle {
  const extraction = extract(html, url);
  if (!extraction.ok) throw new Error(`no article: ${extraction.reason}`);
  return extraction;
}

/** A plain page with a headline, a line of date and source, and a body of these paragraphs' markup. */
export function writePage(body: string, title = '青石镇召开防汛工作会议'): string {
  return `<!DOCTYPE html><html><head><title>${title}_云溪县人民政府</title></head><body><ul class="nav"><li><a href="/">首页</a></li></ul>
<h1>${title}</h1><div class="info">2024-06-05 10:20 来源：云溪县融媒体中心</div><div class="article-content">${body}</div></body></html>`;
}

/** A paragraph of ordinary article prose, different for each number. */
export function prose(number: number): string {
  return `会议第${number}项议程指出，要压实防汛责任，备足物资${number * 120}件，组织应急队伍${number + 3}支，确保群众生命财产安全。`;
}

/** The made-up sites of the browser tests and of `npm start`. */
import { readFileSync } from 'node:fs';
import type { Pages } from './harness/server.ts';

/** Host of every page; the browsers are told that it is this machine. */
export const siteHost = 'www.sample.gov.cn';

/** Addresses without the scheme. */
export const addresses = {
  meeting: `${siteHost}/zwyw/2024/0918/meeting.html`,
  lecture: `${siteHost}/xzdt/2025/0319/lecture.html`,
  list: `${siteHost}/zwyw/`,
  frame: `${siteHost}/frame.html`,
  srcdoc: `${siteHost}/srcdoc.html`,
  gb18030: `${siteHost}/gb18030.html`,
  late: `${siteHost}/late.html`,
  visit: `${siteHost}/zwyw/2024/0703/visit.html`,
  unsure: `${siteHost}/notice.html`,
  firstPart: `${siteHost}/parts/t1.html`,
  secondPart: `${siteHost}/parts/t1_2.html`,
  damaged: `${siteHost}/damaged.html`,
  links: `${siteHost}/links.html`,
  elsewhere: 'news.example.com/meeting.html',
} as const;

export const meetingTitle = '遂川县召开秋季乡村振兴暨河湖治理推进会';
export const forestTitle = '临武县部署秋冬季森林防火工作';
/** The paragraphs of the forest article. */
export const forestParagraphs: readonly string[] = readPage('forest.txt').trim().split('\n');

/** Everything that is served. */
export function samplePages(): Pages {
  const body = forestParagraphs.map((text) => `<p>${text}</p>`).join('\n');
  return {
    [addresses.meeting]: { body: readPage('meeting.html') },
    [addresses.elsewhere]: { body: readPage('meeting.html') },
    [addresses.lecture]: { body: readPage('lecture.html') },
    [addresses.list]: { body: readPage('list.html') },
    [addresses.frame]: { body: wrap(`<iframe src="/frame-body.html" width="900" height="600"></iframe>`) },
    [`${siteHost}/frame-body.html`]: { body: wrap(`<div class="TRS_Editor">${body}</div>`) },
    [addresses.srcdoc]: {
      body: wrap(
        `<iframe width="900" height="600" srcdoc="${quoteAttribute(`<h1>${forestTitle}</h1>${info}${body}`)}"></iframe>`,
      ),
    },
    [addresses.gb18030]: {
      body: encodeGb18030(wrap(`${info}<div id="zoom">${body}<p>联系人：县森防办𠮷先生。</p></div>`, 'gb18030')),
      type: 'text/html',
    },
    [addresses.late]: { body: wrap(lateBody(body)) },
    [addresses.visit]: { body: visitPage() },
    [addresses.unsure]: {
      body: readFileSync(new URL('../pages/short-notice/source.html', import.meta.url), 'utf8'),
    },
    [addresses.damaged]: { body: wrap(`${info}<div class="TRS_Editor">${damagedBody()}</div>`) },
    [addresses.links]: { body: linksPage() },
    [`${siteHost}/a.pdf`]: { body: '%PDF-1.4', type: 'application/pdf' },
    ...twoParts(),
  };
}

const info = '<div class="info">发布时间：2025-10-12 09:15　来源：临武县融媒体中心</div>';

function wrap(content: string, charset = 'utf-8'): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="${charset}"><title>${forestTitle}_临武县人民政府</title>
<meta name="SiteName" content="临武县人民政府"></head><body><h1>${forestTitle}</h1>${content}
<div class="foot">主办：临武县人民政府办公室　湘ICP备00000000号</div></body></html>`;
}

// Half a year before the meeting, one of its officials in another post.
function visitPage(): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>陆承安到草林镇调研</title>
<meta name="SiteName" content="遂川县人民政府"></head><body><h1>陆承安到草林镇调研圩镇夜市</h1>
<div class="info">发布时间：2024-07-03 09:15　来源：遂川县融媒体中心</div><div class="TRS_Editor">
<p>7月2日，县委常委、副县长陆承安到草林镇调研圩镇夜市建设，走访摊主和居民，了解经营、卫生和停车情况。</p>
<p>陆承安指出，夜市要办出特色，更要守住食品安全和消防安全的底线，把摊位管理落到每一天、每一户。</p>
<p>草林镇有关负责人介绍，夜市自去年冬天开街以来，共设摊位六十二个，带动就业一百八十余人。</p></div></body></html>`;
}

// As in the articles of WeChat accounts: script shows the text and fills in the time.
function lateBody(body: string): string {
  return `<em id="publish_time"></em><strong id="js_name">临武发布</strong>
<div id="js_content" style="visibility: hidden; opacity: 0">${body}</div>
<script>setTimeout(() => {
  document.getElementById('publish_time').textContent = '2025-10-12 09:15';
  document.getElementById('js_content').removeAttribute('style');
}, 300)</script>`;
}

/** A sentence of the damaged page as it stands there, and as it should read. */
export const damaged = {
  spaced: '会议要求各乡镇针对 性地开展巡山护林，把野外火源管 控落到实处，确保不发生重大森林火灾。',
  mended: '会议要求各乡镇针对性地开展巡山护林，把野外火源管控落到实处，确保不发生重大森林火灾。',
};

function damagedBody(): string {
  const [first = '', second = ''] = forestParagraphs;
  return `<p>${damaged.spaced}</p><p>${first}</p><p>${second}</p>`;
}

// What a reader clips without opening: an article in GB18030, its like in two parts, a list, a file, a page that is gone.
function linksPage(): string {
  const links = [addresses.gb18030, addresses.firstPart, addresses.list, `${siteHost}/a.pdf`, `${siteHost}/gone.html`];
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>要闻</title></head><body>
<h1>要闻</h1><ul>${links.map((address) => `<li><a href="http://${address}">${address}</a></li>`).join('')}</ul></body></html>`;
}

function twoParts(): Pages {
  const [first = [], second = []] = [forestParagraphs.slice(0, 2), forestParagraphs.slice(2)];
  const part = (texts: readonly string[], pager: string) =>
    wrap(`${info}<div class="TRS_Editor">${texts.map((text) => `<p>${text}</p>`).join('')}</div><div>${pager}</div>`);
  return {
    [addresses.firstPart]: {
      body: part(first, '<span>1</span> <a href="t1_2.html">2</a> <a href="t1_2.html">下一页</a>'),
    },
    [addresses.secondPart]: {
      body: part(second, '<a href="t1.html">上一页</a> <a href="t1.html">1</a> <span>2</span>'),
    },
  };
}

function quoteAttribute(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Node decodes GB18030 but does not encode it: the decoder is asked for every two-byte code, the rest is four bytes. */
function encodeGb18030(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((char) => encodeChar(char, codes)));
}

function encodeChar(char: string, codes: ReadonlyMap<string, number[]>): number[] {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x80) return [point];
  const known = codes.get(char);
  if (known) return known;
  // Beyond the basic plane the four bytes count up from 0x90308130.
  const linear = point - 0x10000;
  return [
    0x90 + Math.floor(linear / 12600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

function readPage(name: string): string {
  return readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
}

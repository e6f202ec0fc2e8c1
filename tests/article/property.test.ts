import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract.ts';
import { listTexts } from '../../lib/article/texts.ts';
import { openPage } from './open.ts';

const tags = [
  'div',
  'p',
  'span',
  'a',
  'td',
  'table',
  'tr',
  'ul',
  'li',
  'br',
  'h1',
  'h2',
  'strong',
  'section',
  'form',
  'iframe',
  'pre',
  'b',
  'font',
  'script',
  'style',
  'img',
  'center',
  'noscript',
  'svg',
];
const texts = [
  '',
  ' ',
  '　　',
  '\n',
  '近日，青石镇召开会议，安排部署汛期安全工作。',
  '来源：某某网',
  '2024-06-05 10:20',
  '相关阅读',
  '1、',
  '上一篇：无',
  '乡村 振兴',
  '\u200b警\u200b示',
  'plain words',
  '图为现场',
  '（完）',
  '核心提示：',
];
const names = ['', 'content', 'zoom', 'share', 'nav', 'related', 'hide', 'TRS_Editor', '__proto__'];

interface Step {
  tag: string;
  text: string;
  name: string;
  up: number;
}

const step = fc.record<Step>({
  tag: fc.constantFrom(...tags),
  text: fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 12 })),
  name: fc.constantFrom(...names),
  up: fc.nat({ max: 6 }),
});

/** A tree built node by node: each step adds an element and a text, then climbs a little. */
function grow(document: Document, steps: Step[]): void {
  let at: Element = document.body;
  for (const { tag, text, name, up } of steps) {
    const element = document.createElement(tag);
    if (name) element.setAttribute(name === 'zoom' ? 'id' : 'class', name);
    if (tag === 'a') element.setAttribute('href', '/x.html');
    if (name === 'hide') element.setAttribute('style', 'display:none');
    at.append(element, text);
    if (tag !== 'br' && tag !== 'img' && tag !== 'iframe') at = element;
    for (let climb = 0; climb < up && at !== document.body; climb++) at = at.parentElement ?? document.body;
  }
}

function check(document: Document): void {
  const before = document.documentElement.outerHTML;
  const live = listTexts(document);
  const extraction = extractArticle(document, { url: 'http://www.example.gov.cn/a.html', force: true });
  expect(document.documentElement.outerHTML).toBe(before);
  if (!extraction.ok) return;
  expect(extraction.pieces).toHaveLength(extraction.article.blocks.length);
  extraction.article.blocks.forEach((block, index) => {
    const mapped = extraction.pieces[index]
      ?.map((piece) => live[piece.node]?.data.slice(piece.start, piece.end))
      .join('');
    expect(mapped).toBe(block.text);
  });
}

describe('extraction of any tree', () => {
  it('ends, throws nothing, leaves the document as it was and maps every block back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const document = openPage(
          '<!DOCTYPE html><html><head><title>某某会议召开_某某网</title></head><body></body></html>',
        );
        grow(document, steps);
        check(document);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('holds for five thousand nodes', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2400, maxLength: 2500, size: 'max' }), (steps) => {
        const document = openPage('<!DOCTYPE html><html><head><title>x</title></head><body></body></html>');
        grow(document, steps);
        check(document);
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  it('takes two hundred thousand texts in one line, and a style sheet without end', () => {
    const document = openPage(
      `<!DOCTYPE html><html><head><style>${'.a '.repeat(100_000)}</style></head><body><p></p></body></html>`,
    );
    const paragraph = document.querySelector('p');
    for (let count = 0; count < 200_000; count++) paragraph?.append(document.createTextNode('字 '));
    const extraction = extractArticle(document, { url: 'http://www.example.gov.cn/a.html', force: true });
    expect(extraction.ok && extraction.article.blocks.length).toBeGreaterThan(0);
  }, 60_000);

  it('needs no stack for depth', () => {
    const document = openPage('<!DOCTYPE html><html><body></body></html>');
    let at: Element = document.body;
    for (let depth = 0; depth < 5000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = '近日，青石镇召开会议，安排部署汛期安全工作，要求各村压实责任，确保群众生命财产安全。';
    const live = listTexts(document);
    const extraction = extractArticle(document, { url: 'http://www.example.gov.cn/a.html', force: true });
    expect(extraction.ok && extraction.pieces[0]?.[0]?.node).toBe(live.length - 1);
  }, 30_000);
});

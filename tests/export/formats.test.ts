import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type ParserError, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { ExportContext } from '../../lib/export/format.ts';
import { exportFormats, findFormat } from '../../lib/export/formats.ts';
import { sectionIds } from '../../lib/export/parts.ts';
import type { Reading } from '../../lib/types.ts';
import { goldenReading } from './golden-reading.ts';

const context: ExportContext = {
  accessed: '2026-11-22',
  saved: '2026-11-22T08:30:00.000Z',
  tags: ['河长制', '待核 2'],
  note: '=SUM(A1)\n第二行',
  passages: [
    { quote: '治水先治源', note: '与去年比\n看 *数字*', colour: 'green' },
    { quote: '第一段末\n# 第二段首', note: '', colour: 'orange' },
  ],
};

function render(id: string, more: Partial<ExportContext> = {}, reading: Reading = goldenReading): string {
  const format = findFormat(id);
  if (!format) throw new Error(`no format ${id}`);
  return format.render(reading, { ...context, ...more });
}

const bare: Reading = {
  article: {
    url: 'about:blank',
    title: '短讯',
    authors: [],
    blocks: [{ kind: 'paragraph', text: '一句话。' }],
    removed: [],
    attachments: [],
    basis: {},
  },
  recognition: { mentions: [], persons: [], programmes: [], places: [] },
  summary: { event: {}, actors: [], keyPoints: [], figures: [], outline: [], appointments: [] },
  gazetteer: 'test',
};

describe('own highlights', () => {
  it('are written as quote and note, and not at all where there are none or they are left out', () => {
    expect(render('plain-text')).toContain('高亮与附注');
    expect(render('plain-text')).toContain('与去年比');
    expect(render('plain-text', { passages: [] })).not.toContain('高亮与附注');
    expect(render('markdown', { sections: sectionIds.filter((id) => id !== 'passages') })).not.toContain('与去年比');
  });

  it('are characters in Markdown, not markup', () => {
    expect(render('markdown')).toContain('> \\# 第二段首');
    expect(render('markdown')).toContain('看 \\*数字\\*');
  });

  it('go into JSON with their colour', () => {
    const { passages } = JSON.parse(render('json'));
    expect(passages).toHaveLength(2);
    expect(passages[0]).toEqual({ quote: '治水先治源', note: '与去年比\n看 *数字*', colour: 'green' });
    expect(JSON.parse(render('json', { passages: [] }))).not.toHaveProperty('passages');
  });
});

describe('every format', () => {
  it('is listed once, with its own id and words', () => {
    const ids = exportFormats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(exportFormats.map(({ wordsKey }) => wordsKey)).size).toBe(ids.length);
  });

  it('has its file in the folder listed', () => {
    const files = readdirSync(new URL('../../lib/export/', import.meta.url));
    for (const { id } of exportFormats) {
      expect(files).toContain(`${id.replace(/-20\d\d$/, '')}.ts`);
    }
  });

  for (const format of exportFormats) {
    it(`writes the golden clip as ${format.id}`, async () => {
      const marked = { ...context, paragraphMarks: true, sections: sectionIds };
      await expect(format.render(goldenReading, marked)).toMatchFileSnapshot(`golden/${format.id}.txt`);
    });

    it(`writes an article of which nothing is known as ${format.id}`, () => {
      const text = format.render(bare, { accessed: '2026-11-22' });
      expect(text).toMatch(/短讯|姓名/);
      expect(text).not.toMatch(/undefined|null|NaN|about:blank(?!")/);
    });

    it(`writes ${format.id} in English but for the article's own words`, () => {
      const text = format.render({ ...goldenReading }, { ...context, language: 'en' });
      expect(text).not.toMatch(/公职人员|政策项目|来源：|辖区/);
    });
  }
});

describe('sections', () => {
  it('writes only those that are chosen, in their own order', () => {
    const text = render('markdown', { sections: ['keyPoints', 'event'] });
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(['事件', '要点']);
  });

  it('leaves the full text out until it is asked for', () => {
    expect(render('plain-text')).not.toContain('水清了，人也来了');
    expect(render('plain-text', { sections: sectionIds })).toContain('水清了，人也来了');
  });

  it('ends a statement with its paragraph only when asked', () => {
    expect(render('plain-text')).not.toContain('段 2');
    expect(render('plain-text', { paragraphMarks: true })).toContain('要把河长制落到实处（段 2）');
    expect(render('plain-text', { paragraphMarks: true, language: 'en' })).toContain('(para. 2)');
  });

  it('keeps an undecided official undecided', () => {
    expect(render('plain-text')).toContain('梁秋实（未定）');
  });
});

describe('Markdown', () => {
  it('shows marks of the article as characters', () => {
    const text = render('markdown', { sections: sectionIds });
    expect(text).toContain('\\*不搞\\*');
    expect(text).toContain('\\<口号\\> 代替 \\| 行动');
    expect(text).toContain('\\#治水 \\$成本\\$');
    expect(text).toMatch(/^1\\\. 一是/m);
  });

  it('puts properties before the text that YAML reads as texts', () => {
    const text = render('markdown', { frontMatter: true });
    expect(text.startsWith('---\ntitle: "云江区推进“百村清流”行动 & <治水> *攻坚*"\n')).toBe(true);
    expect(text).toContain('tags:\n  - "河长制"\n  - "待核-2"\n');
    expect(text).toContain('place: "东南省/青禾市/云江区"');
  });

  it('makes no link of an address that could run something', () => {
    const article = { ...goldenReading.article, url: 'javascript:alert(1)' };
    expect(render('markdown', {}, { ...goldenReading, article })).not.toContain('<javascript');
    expect(render('rich-text', {}, { ...goldenReading, article })).not.toContain('href="javascript');
  });
});

describe('rich text', () => {
  it('is HTML without a fault', () => {
    for (const reading of [goldenReading, bare]) {
      const faults: string[] = [];
      const onParseError = ({ code, startLine }: ParserError): void => void faults.push(`${code} in line ${startLine}`);
      parse(render('rich-text', { sections: sectionIds, paragraphMarks: true }, reading), { onParseError });
      expect(faults).toEqual([]);
    }
  });

  it('has one title, headings in steps, a table with a head and as many cells in each row, and whole links', () => {
    const { document } = new JSDOM(render('rich-text', { sections: sectionIds })).window;
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    const widths = [...document.querySelectorAll('tr')].map(({ cells }) => cells.length);
    expect(document.querySelectorAll('thead th').length).toBe(4);
    expect(new Set(widths)).toEqual(new Set([4]));
    const links = [...document.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toHaveLength(2);
    expect(links.every((href) => href.startsWith('https://www.yunjiang.gov.cn/'))).toBe(true);
  });

  it('brings no style of its own but the lines of the table', () => {
    const { document } = new JSDOM(render('rich-text', { sections: sectionIds })).window;
    expect(document.querySelectorAll('style, link, script, font, span, [class], [id], [color], [align]')).toHaveLength(
      0,
    );
    const styled = [...document.querySelectorAll('[style]')].map(({ tagName }) => tagName);
    expect(new Set(styled)).toEqual(new Set(['TABLE', 'TH', 'TD']));
    expect(render('rich-text')).not.toMatch(/font|color|background/);
  });

  it('holds no element that the article wrote', () => {
    const text = render('rich-text', { sections: sectionIds });
    expect(text).toContain('&lt;口号&gt;');
    expect(text).not.toMatch(/<口号|<治水/);
  });
});

describe('the table of officials', () => {
  it('begins with a byte order mark and ends its lines as Excel does', () => {
    const text = render('officials-csv');
    expect(text.startsWith('\ufeff姓名,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has a row for each post and one for a person without', () => {
    const rows = render('officials-csv').trim().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatch(/^周明远,1,在册,区委副书记,副书记,区委,云江区,449901,/);
  });

  it('computes nothing, whatever a cell begins with', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      const article = { ...goldenReading.article, title: `${start}cmd|' /C calc'!A0` };
      const cells = render('officials-csv', {}, { ...goldenReading, article });
      expect(cells).toContain(`'${start}cmd`);
    }
  });

  it('quotes commas, quotes and line breaks', () => {
    const article = { ...goldenReading.article, title: '一,"二"\n三' };
    expect(render('officials-csv', {}, { ...goldenReading, article })).toContain('"一,""二""\n三"');
  });
});

describe('GB/T 7714', () => {
  const page: Reading = {
    ...bare,
    article: {
      ...bare.article,
      title: '云江区召开推进会',
      url: 'https://www.yunjiang.gov.cn/1.html',
      source: '云江区人民政府网站',
      published: '2023-05-18T09:26',
    },
  };
  const paper: Reading = {
    ...page,
    article: { ...page.article, source: '青禾日报', authors: [{ name: '陈一', role: 'reporter' }] },
  };

  it('cites a paper as [N/OL], with the day of access in 2015 only', () => {
    expect(render('citation-2015', {}, paper)).toBe(
      '陈一. 云江区召开推进会[N/OL]. 青禾日报, 2023-05-18[2026-11-22]. https://www.yunjiang.gov.cn/1.html.\n',
    );
    expect(render('citation-2025', {}, paper)).toBe(
      '陈一. 云江区召开推进会[N/OL]. 青禾日报，2023-05-18. https://www.yunjiang.gov.cn/1.html.\n',
    );
  });

  it('cites a page as [EB/OL], its source answering for it', () => {
    expect(render('citation-2015', {}, page)).toBe(
      '云江区人民政府网站. 云江区召开推进会[EB/OL]. (2023-05-18)[2026-11-22]. https://www.yunjiang.gov.cn/1.html.\n',
    );
    expect(render('citation-2025', {}, page)).toBe(
      '云江区人民政府网站. 云江区召开推进会[EB/OL]. （2023-05-18）[2026-11-22]. https://www.yunjiang.gov.cn/1.html.\n',
    );
  });

  it('names three writers of four, and no editor', () => {
    expect(render('citation-2025')).toMatch(/^陈一，李二，王三，等\. /);
    expect(render('citation-2015')).toMatch(/^陈一, 李二, 王三, 等\. /);
  });

  it('leaves out what is not known', () => {
    expect(render('citation-2025', {}, bare)).toBe('短讯[EB].\n');
  });
});

describe('reference lists', () => {
  it('gives CSL a newspaper article with dates as numbers', () => {
    const [item] = JSON.parse(render('csl-json'));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      'container-title': '青禾日报',
      issued: { 'date-parts': [[2023, 5, 18]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
    });
    expect(item.author).toHaveLength(4);
  });

  it('lets no line break of a note begin another RIS field', () => {
    const text = render('ris', { note: '一\nUR  - https://evil.example' });
    expect(text.match(/^UR {2}- /gm)).toHaveLength(1);
    expect(text.split('\r\n').at(-2)).toBe('ER  - ');
  });

  it('keeps BibTeX braces in pairs', () => {
    const article = { ...goldenReading.article, title: '一}二{三\\四%五' };
    const text = render('bibtex', {}, { ...goldenReading, article });
    let depth = 0;
    for (const mark of text) {
      depth += Number(mark === '{') - Number(mark === '}');
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text).toContain('\\textbraceright{}');
  });
});

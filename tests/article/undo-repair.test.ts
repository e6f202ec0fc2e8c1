import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract.ts';
import { extractText } from '../../lib/article/extract-text.ts';
import { listTexts } from '../../lib/article/texts.ts';
import { undoRepair } from '../../lib/article/undo-repair.ts';
import type { PlacedArticle, Repair } from '../../lib/types.ts';
import { openPage, prose, writePage } from './open.ts';

function open(body: string): { placed: PlacedArticle; texts: Text[] } {
  const page = openPage(writePage(body));
  const extraction = extractArticle(page, { url: page.URL });
  if (!extraction.ok) throw new Error('no article');
  return { placed: extraction, texts: listTexts(page) };
}

const blocks = ({ article }: PlacedArticle): string[] => article.blocks.map(({ text }) => text);

/** What stands on the page where each block says that it does. */
function onPage({ pieces }: PlacedArticle, texts: readonly Text[]): string[] {
  return pieces.map((own) => own.map(({ node, start, end }) => texts[node]?.data.slice(start, end)).join(''));
}

function repairOf(placed: PlacedArticle, rule: Repair['rule']): Repair {
  const found = placed.article.repairs?.find((repair) => repair.rule === rule);
  if (!found) throw new Error(`nothing was mended by ${rule}`);
  return found;
}

function undo(placed: PlacedArticle, repair: Repair): PlacedArticle {
  const undone = undoRepair(placed, repair);
  if (!undone) throw new Error('not undone');
  return undone;
}

const long = (text: string): string => `${prose(1)}${prose(2)}${text}`;

describe('a repair taken back', () => {
  it('gives back the spaces, in their places on the page', () => {
    const damaged = '会议要求针对 性地推进<b>乡村 振兴</b>、脱贫攻 坚,各村要抓好落实,久久为功。';
    const { placed, texts } = open(`<p>${damaged}</p><p>${prose(1)}</p>`);
    expect(blocks(placed)[0]).toBe('会议要求针对性地推进乡村振兴、脱贫攻坚,各村要抓好落实,久久为功。');
    const repair = repairOf(placed, 'spaces');
    expect(repair).toEqual({
      rule: 'spaces',
      block: 0,
      cuts: [
        { at: 6, text: ' ' },
        { at: 12, text: ' ' },
        { at: 18, text: ' ' },
      ],
    });
    const undone = undo(placed, repair);
    expect(blocks(undone)).toEqual([damaged.replaceAll(/<\/?b>/g, ''), prose(1)]);
    expect(onPage(undone, texts)).toEqual(blocks(undone));
    expect(undone.article.repairs).toBeUndefined();
  });

  it('gives back lines broken by hand, and moves what stands behind them', () => {
    const lines = `${prose(1)}${prose(2)}${prose(3)}`.match(/.{1,26}/gu) ?? [];
    const { placed, texts } = open(`<div>　　${lines.join('<br>')}</div><div>（责任编辑：何小满）</div>`);
    const before = placed.article.removed.find(({ rule }) => rule === 'editor')?.before;
    const undone = undo(placed, repairOf(placed, 'wraps'));
    expect(blocks(undone)).toEqual(lines);
    expect(onPage(undone, texts)).toEqual(lines);
    const after = undone.article.removed.find(({ rule }) => rule === 'editor')?.before;
    expect(after).toBe((before ?? 0) + lines.length - 1);
  });

  it('gives back the numbers of page cuts', () => {
    const parts = [
      long('会上还看望了各村'),
      `困难群众。${long('全镇形成合力')}`,
      `共同推进。${long('下一步各村要')}`,
      '抓好落实。',
    ];
    const numbered = parts.map((text, at) => `${at + 1}、${text}`);
    const { placed, texts } = open(numbered.map((text) => `<p>${text}</p>`).join(''));
    expect(blocks(placed)).toEqual([parts.join('')]);
    const undone = undo(placed, repairOf(placed, 'page-cuts'));
    expect(blocks(undone)).toEqual(numbered);
    expect(onPage(undone, texts)).toEqual(numbered);
  });

  it('leaves another rule’s repair of the same block as it was', () => {
    const lines = `${prose(1)}针对 性地推进工作，${prose(2)}${prose(3)}`.match(/.{1,26}/gu) ?? [];
    const { placed, texts } = open(`<div>　　${lines.join('<br>')}</div>`);
    const unwrapped = undo(placed, repairOf(placed, 'wraps'));
    expect(blocks(unwrapped)).toEqual(lines.map((line) => line.replace('针对 性', '针对性')));
    expect(unwrapped.article.repairs?.map(({ rule }) => rule)).toEqual(['spaces']);
    const whole = undo(unwrapped, repairOf(unwrapped, 'spaces'));
    expect(blocks(whole)).toEqual(lines);
    expect(onPage(whole, texts)).toEqual(lines);
  });

  it('is refused where nothing of the kind was done', () => {
    const { placed } = open(`<p>${prose(1)}</p><p>${prose(2)}</p>`);
    expect(undoRepair(placed, { rule: 'spaces', block: 0, cuts: [] })).toBeUndefined();
  });
});

describe('all repairs of any text, taken back one by one', () => {
  const word = fc.constantFrom(
    '会议强调',
    '乡村 振兴',
    '，',
    '。',
    '\n',
    '　　',
    '2、',
    '冯 艳',
    '要压实责任',
    '1、',
    '；',
  );
  it('leave what stands in the text, place by place', () => {
    const check = (words: string[]): void => {
      const text = words.join('');
      const extraction = extractText(text);
      if (!extraction.ok) return;
      let placed: PlacedArticle = extraction;
      for (let [repair] = placed.article.repairs ?? []; repair; [repair] = placed.article.repairs ?? []) {
        placed = undo(placed, repair);
      }
      const there = placed.pieces.map((own) => own.map(({ start, end }) => text.slice(start, end)).join(''));
      expect(there).toEqual(blocks(placed));
    };
    fc.assert(fc.property(fc.array(word, { maxLength: 200 }), check), { numRuns: 300 });
  });
});

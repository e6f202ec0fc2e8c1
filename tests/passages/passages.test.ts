import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage, readPlace } from '../../lib/passages/anchor.ts';
import { contextLength, describePassage, longestQuote } from '../../lib/passages/describe.ts';
import { countAllowedEdits } from '../../lib/passages/edited.ts';
import { findAll } from '../../lib/passages/find-all.ts';
import { squeezeText, tidyQuote } from '../../lib/passages/squeezed.ts';
import type { PassageAnchor } from '../../lib/types.ts';

const minutes = [
  '昨天上午，云江镇召开河长制工作会议，镇长周明远出席并讲话。',
  '会议指出，今年以来全镇整治排污口四十六处，水质稳定在三类以上。',
  '会议指出，要压实各村责任，每月巡河不少于两次，年底前完成整治任务。',
  '会议指出，防汛物资要在五月底以前全部到位，值班人员不得脱岗。',
  '青石村党支部书记邝秀兰介绍了茶园与湿地一同养护的做法，与会人员作了讨论。',
].join('\n');

/** Describes the `nth` occurrence of the words. */
function mark(text: string, words: string, nth = 0): PassageAnchor {
  let start = -1;
  for (let at = 0; at <= nth; at++) start = text.indexOf(words, start + 1);
  const anchor = describePassage(text, start, start + words.length);
  if (!anchor) throw new Error(`${words} is no passage`);
  return anchor;
}

function find(anchor: PassageAnchor, text: string) {
  const place = anchorPassage(anchor, text);
  return place && { how: place.how, words: readPlace(text, place), before: text.slice(0, place.start).slice(-6) };
}

describe('a passage', () => {
  it('keeps its words, what stands around them, and which of its likes it is', () => {
    expect(mark(minutes, '会议指出', 1)).toMatchObject({
      quote: '会议指出',
      rivals: { before: 1, after: 1 },
      of: 1,
      nth: 0,
    });
    expect(mark(minutes, '会议指出', 1).suffix).toBe(
      '，要压实各村责任，每月巡河不少于两次，年底前完成整治任务。会议指',
    );
    expect(mark(minutes, '云江镇').prefix).toBe('昨天上午，');
  });

  it('is none where only white space was chosen, or a whole page', () => {
    expect(describePassage('甲 \n 乙', 1, 4)).toBeUndefined();
    expect(describePassage('甲'.repeat(longestQuote + 1), 0, longestQuote + 1)).toBeUndefined();
  });

  it('shows its quote without the spaces of the layout, with those between words and the paragraphs', () => {
    expect(tidyQuote(' 云江\u3000镇  GDP  增长\u200b\n \n 第二段 ')).toBe('云江镇 GDP 增长\n第二段');
  });
});

describe('on the same text', () => {
  it.each([0, 1, 2])('finds 会议指出 number %i, and no other', (nth) => {
    const anchor = mark(minutes, '会议指出', nth);
    expect(find(anchor, minutes)).toEqual({
      how: 'exact',
      words: '会议指出',
      before: minutes
        .split('会议指出')
        .slice(0, nth + 1)
        .join('会议指出')
        .slice(-6),
    });
  });

  it('finds one character', () => {
    const start = minutes.indexOf('邝');
    expect(anchorPassage(mark(minutes, '邝'), minutes)).toEqual({ start, end: start + 1, how: 'exact' });
  });

  it('tells paragraphs that are alike to the last character by their order', () => {
    const line = '各村要压实责任，每月巡河不少于两次，发现问题当天上报，整改情况由镇河长办统一督办并记录在案。';
    const text = `${line}\n`.repeat(5);
    const start = text.indexOf('巡河', line.length * 2 + 2);
    const anchor = describePassage(text, start, start + 2);
    expect(anchor && anchorPassage(anchor, text)).toMatchObject({ start });
    expect(anchor && anchorPassage(anchor, `导语。${text}`)).toMatchObject({ start: start + 3 });
    expect(anchor && anchorPassage(anchor, text + line)).toBeUndefined();
  });

  it('minds no white space, however it is set', () => {
    const spaced = [...minutes].join(' \u3000\n');
    expect(find(mark(minutes, '每月巡河不少于两次'), spaced)).toMatchObject({
      how: 'exact',
      words: expect.stringMatching(/^每/),
    });
    expect(find(mark(spaced, '河 \u3000\n长 \u3000\n制'), minutes)).toMatchObject({ how: 'exact', words: '河长制' });
  });
});

describe('on a text that changed', () => {
  it('finds a quote when all else is new but the words next to it', () => {
    const text = `导语是新的。\n${minutes.split('\n').slice(1, 4).join('\n')}\n结尾也是新的。`;
    const second = text.indexOf('会议指出', text.indexOf('会议指出') + 1);
    expect(anchorPassage(mark(minutes, '会议指出', 1), text)).toMatchObject({ start: second, how: 'exact' });
  });

  it('finds words that stood once by one side alone: the other may be the edge of a shorter text', () => {
    const paragraph = minutes.split('\n')[4] ?? '';
    expect(find(mark(minutes, '青石村'), paragraph)).toMatchObject({ how: 'moved', words: '青石村', before: '' });
  });

  it('finds a short quote beside words that were edited', () => {
    const text = minutes.replace('要压实各村责任', '要切实压实各村责任').replace('三类以上', '二类以上');
    const second = text.indexOf('会议指出', text.indexOf('会议指出') + 1);
    expect(anchorPassage(mark(minutes, '会议指出', 1), text)).toMatchObject({ start: second, how: 'moved' });
  });

  it('gives up a repeated quote whose own place is gone, though the words still stand elsewhere', () => {
    const text = minutes.split('\n').toSpliced(2, 1).join('\n');
    expect(text).toContain('会议指出');
    expect(anchorPassage(mark(minutes, '会议指出', 1), text)).toBeUndefined();
  });

  it('gives up a short quote that stands in another sentence now', () => {
    expect(
      anchorPassage(mark(minutes, '周明远'), '县里昨天公布名单，周明远位列其中，另有二十人入选本年度表彰名单。'),
    ).toBeUndefined();
  });

  it('does not choose between two places that are equally likely', () => {
    const anchor = mark(minutes, '会议指出', 1);
    const line = minutes.split('\n')[2] ?? '';
    expect(anchorPassage(anchor, `新的一段。${line}另一段。${line}末段。`)).toBeUndefined();
  });

  it('finds a sentence that moved to other surroundings', () => {
    const sentence = '每月巡河不少于两次，年底前完成整治任务';
    expect(find(mark(minutes, sentence), `编者按：${sentence}，这是本月的要求。`)).toMatchObject({
      how: 'moved',
      words: sentence,
    });
  });

  it('finds a quote with a character put in, taken out or replaced, and says so', () => {
    const anchor = mark(minutes, '每月巡河不少于两次');
    const edit = (to: string) => find(anchor, minutes.replace('每月巡河不少于两次', to));
    expect(edit('每月要巡河不少于两次')).toMatchObject({ how: 'fuzzy', words: '每月要巡河不少于两次' });
    expect(edit('每月巡河不少两次')).toMatchObject({ how: 'fuzzy', words: '每月巡河不少两次' });
    expect(edit('每月巡河不少于三次')).toMatchObject({ how: 'fuzzy', words: '每月巡河不少于三次' });
    expect(edit('每季度检查一回')).toBeUndefined();
  });

  it('takes the next line of a list for another line, though one character tells them apart', () => {
    const list = ['甲', '乙', '丙', '丁'].map((name) => `${name}镇投入整治资金三百二十万元，惠及群众一千八百人。`);
    const anchor = mark(list.join(''), '乙镇投入整治资金三百二十万元');
    expect(anchorPassage(anchor, list.toSpliced(1, 1).join(''))).toBeUndefined();
  });

  it('takes another name for another person, never for an edit', () => {
    expect(anchorPassage(mark(minutes, '周明远'), minutes.replace('周明远', '周明达'))).toBeUndefined();
  });

  it('finds an edited quote although its old words stand elsewhere now', () => {
    const edited = minutes.replace('每月巡河不少于两次', '每个月巡河不少于两次');
    const anchor = mark(minutes, '每月巡河不少于两次');
    expect(find(anchor, `${edited}\n附件提要：每月巡河不少于两次。`)).toMatchObject({
      how: 'fuzzy',
      words: '每个月巡河不少于两次',
    });
  });
});

const characters = fc.constantFrom(...'会议指出河长制镇村责任一二三，。 \n　');
const texts = fc.string({ unit: characters, maxLength: 120, size: 'max' });
const longTexts = fc.string({ unit: characters, minLength: 90, maxLength: 160, size: 'max' });
/** A place of a text, what is taken out there, and what is put in. */
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.string({ unit: characters, maxLength: 6 })), { maxLength: 4 });

describe('whatever the text', () => {
  it('is found at its own place in the text it was made on', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const anchor = describePassage(text, start ?? 0, end ?? 0);
        if (!anchor) return squeezeText(text.slice(start, end)).text === '';
        const place = anchorPassage(anchor, text);
        return place?.how === 'exact' && countBlank(text, place.start) === countBlank(text, start ?? 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('stays at its place, or is given up, when all beyond its surroundings is edited', () => {
    fc.assert(
      fc.property(
        texts,
        longTexts,
        texts,
        texts,
        texts,
        fc.nat(),
        fc.nat(),
        (head, body, tail, newHead, newTail, one, other) => {
          const text = head + body + tail;
          const core = squeezeText(body).text;
          // The middle of the body keeps its whole context.
          if (core.length <= 2 * contextLength) return true;
          const room = core.length - 2 * contextLength;
          const from = contextLength + (one % room);
          const length = 1 + (other % (room - (from - contextLength)));
          const { offsets } = squeezeText(body);
          const start = offsets[from] ?? 0;
          const end = (offsets[from + length - 1] ?? 0) + 1;
          const anchor = describePassage(text, head.length + start, head.length + end);
          if (!anchor) return false;
          const changed = newHead + body + newTail;
          const place = anchorPassage(anchor, changed);
          if (place) return place.start === newHead.length + start && place.end === newHead.length + end;
          // Given up only where the new text holds the very same surroundings once more, or the old one did.
          const whole = anchor.prefix + core.slice(from, from + length) + anchor.suffix;
          return findAll(squeezeText(changed).text, whole).length > 1 || anchor.of > 1;
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never stands in another line of a list, whichever lines are taken out', () => {
    const lines = [...'甲乙丙丁戊己庚辛'].map(
      (name, at) => `会议指出，${name}镇要压实责任，投入整治资金${at + 3}百万元，惠及群众一千八百人。\n`,
    );
    const text = lines.join('');
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 30 }), fc.subarray([...lines.keys()]), (one, length, kept) => {
        const line = one % lines.length;
        const from = one % 20;
        const start = lines.slice(0, line).join('').length + from;
        const anchor = describePassage(text, start, start + Math.min(length, (lines[line] ?? '').length - from - 1));
        const place = anchor && anchorPassage(anchor, kept.map((each) => lines[each]).join(''));
        if (!place) return anchor !== undefined && kept.length < lines.length;
        const before = kept
          .filter((each) => each < line)
          .map((each) => lines[each])
          .join('').length;
        return kept.includes(line) && place.start === before + from;
      }),
      { numRuns: 3000 },
    );
  });

  it('never shows words unlike the quote', () => {
    fc.assert(
      fc.property(longTexts, edits, fc.nat(), fc.nat(40), (text, changes, one, length) => {
        const start = one % text.length;
        const anchor = describePassage(text, start, start + length);
        const other = changes.reduce((before, [at, out, put]) => splice(before, at % text.length, out, put), text);
        const place = anchor && anchorPassage(anchor, other);
        if (!anchor || !place) return true;
        const quote = squeezeText(anchor.quote).text;
        const edits = countEdits(quote, squeezeText(other.slice(place.start, place.end)).text);
        return place.how === 'fuzzy' ? edits > 0 && edits <= countAllowedEdits(quote) : edits === 0;
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no notice of white space put in or taken out', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.constantFrom('', '', ' ', '\n', '\u3000', '\u200b')),
        fc.nat(),
        fc.nat(),
        (text, spaces, one, two) => {
          const [start, end] = [one % (text.length + 1), two % (text.length + 1)].sort((a, b) => a - b);
          const anchor = describePassage(text, start ?? 0, end ?? 0);
          if (!anchor) return true;
          const spaced = [...text]
            .map((character, at) => character + (spaces[at % (spaces.length || 1)] ?? ''))
            .join('');
          const place = anchorPassage(anchor, spaced);
          return place?.how === 'exact' && countBlank(spaced, place.start) === countBlank(text, start ?? 0);
        },
      ),
    );
  });

  it('gives up or finds the place in texts of hundreds of thousands of characters', () => {
    const anchor = mark(minutes, '每月巡河不少于两次');
    const long = '会议指出，要压实责任，每月巡河；'.repeat(60_000);
    expect(anchorPassage(anchor, long)).toBeUndefined();
    const same = describePassage('甲'.repeat(400_000), 200_000, 200_010);
    expect(same && anchorPassage(same, '甲'.repeat(400_000))).toMatchObject({ start: 200_000 });
  });
});

function splice(text: string, at: number, out: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + out);
}

/** Characters before a place, white space not counted; a place in white space is that of the next character. */
function countBlank(text: string, place: number): number {
  return squeezeText(text.slice(0, place)).text.length;
}

function countEdits(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, character] of [...one].entries()) {
    const now = [row + 1];
    for (let at = 1; at <= other.length; at++) {
      const replaced = (above[at - 1] ?? 0) + (other[at - 1] === character ? 0 : 1);
      now.push(Math.min(replaced, (above[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    above = now;
  }
  return above.at(-1) ?? 0;
}

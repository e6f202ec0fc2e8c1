import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../lib/text/quotes.ts';
import { splitClauses, splitSentences } from '../../lib/text/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const clauses = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end));

describe('splitting sentences', () => {
  it('ends at full stops, question and exclamation marks', () => {
    expect(sentences('会议召开。怎么办?抓落实！')).toEqual(['会议召开。', '怎么办?', '抓落实！']);
  });

  it('keeps a quotation whole and ends after its closing mark', () => {
    expect(sentences('“一要快。二要好。”周明说。大家鼓掌。')).toEqual(['“一要快。二要好。”', '周明说。', '大家鼓掌。']);
  });

  it('does not end after a quotation that the sentence goes on from', () => {
    expect(sentences('唱响“加油！”的歌声，走在路上。')).toHaveLength(1);
  });

  it('does not lose what follows a mark that is never closed', () => {
    expect(sentences('他说：“要抓紧。会议结束。')).toEqual(['他说：“要抓紧。', '会议结束。']);
  });

  it('ends at an ellipsis and keeps a last sentence without a stop', () => {
    expect(sentences('还有很多……会议继续')).toEqual(['还有很多……', '会议继续']);
  });

  it('covers all that is not white space, in order, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('村', '。', '“', '”', '，', ' ', '1', '《', '》', '…') }),
        (text) => {
          expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('splitting clauses', () => {
  it('splits at commas, semicolons and colons outside quotations', () => {
    expect(clauses('会上,他指出：“要快,要好”；大家同意')).toEqual(['会上', '他指出', '“要快,要好”', '大家同意']);
  });

  it('does not split a number at its comma', () => {
    expect(clauses('共93,708,580元,增长')).toEqual(['共93,708,580元', '增长']);
  });
});

describe('finding quotations', () => {
  it('finds the outermost ones', () => {
    const text = '“党建+‘头雁’工程”和《办法》';
    expect(findQuotes(text).map(({ start, end }) => text.slice(start, end))).toEqual(['“党建+‘头雁’工程”', '《办法》']);
  });

  it('forgives a closing mark typed as an opening one', () => {
    const text = '打通“最后一米“,服务“到家”';
    expect(findQuotes(text).map(({ start, end }) => text.slice(start, end))).toEqual(['“最后一米“', '“到家”']);
  });
});

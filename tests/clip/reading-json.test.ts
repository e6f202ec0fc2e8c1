import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toReadingJson } from '../../lib/reading-json.ts';
import { goldenReading } from '../export/golden-reading.ts';

const docs = new URL('../../docs/', import.meta.url);
const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(new URL('reading.schema.json', docs), 'utf8')),
);

function problemsOf(value: unknown): string[] {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON of a reading', () => {
  it('follows the schema', () => {
    expect(problemsOf(toReadingJson(goldenReading))).toEqual([]);
  });

  it('keeps its form for what is no article', () => {
    const basis = { longest: 41, linkShare: 0.83 };
    expect(problemsOf(toReadingJson(undefined))).toEqual([]);
    const answer = toReadingJson({ ok: false, reason: 'not-article', basis });
    expect(problemsOf(answer)).toEqual([]);
    expect(answer).toMatchObject({
      isArticle: false,
      notArticle: { reason: 'not-article', longest: 41 },
      officials: [],
    });
  });

  it('is what the documentation shows', () => {
    const page = readFileSync(new URL('json.md', docs), 'utf8');
    const example = /```json\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
    expect(problemsOf(JSON.parse(example))).toEqual([]);
  });

  it('names every field in the documentation', () => {
    const page = readFileSync(new URL('json.md', docs), 'utf8');
    const { article, ...rest } = toReadingJson(goldenReading);
    for (const field of [...Object.keys(article), ...Object.keys(rest)]) expect(page).toContain(`${field}`);
  });

  it('lists every person, and says who is no official', () => {
    const { officials } = toReadingJson(goldenReading);
    expect(officials.map(({ name, isOfficial, known }) => [name, isOfficial, known])).toEqual([
      ['周明远', true, true],
      ['梁秋实', true, false],
      ['欧阳静', true, false],
      ['何阿婆', false, false],
    ]);
    expect(officials[2]?.posts).toEqual([
      {
        surface: '柳湾镇党委书记',
        title: '书记',
        organisation: '镇党委',
        jurisdiction: { code: '449901', name: '柳湾镇' },
      },
    ]);
  });

  it('has an entry for each form of a programme, a short form being counted with the one that holds it', () => {
    const [first, ...others] = goldenReading.recognition.programmes;
    const mentions = [
      { block: 1, start: 8, end: 11 },
      { block: 1, start: 8, end: 11 },
      { block: 1, start: 8, end: 10 },
    ];
    const programmes = first ? [{ ...first, mentions }, ...others] : others;
    const reading = { ...goldenReading, recognition: { ...goldenReading.recognition, programmes } };
    expect(toReadingJson(reading).programmes.map(({ surface, count, known }) => [surface, count, known])).toEqual([
      ['河长制', 3, true],
      ['“百村清流”行动', 1, false],
    ]);
  });

  it('keeps mentions on the text', () => {
    const { article, mentions } = toReadingJson(goldenReading);
    for (const { block, start, end, surface } of mentions) {
      expect(article.blocks[block]?.text.slice(start, end)).toBe(surface);
    }
  });
});

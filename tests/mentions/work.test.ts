import { expect, it } from 'vitest';
import type { Gazetteer, Names } from '../../lib/gazetteer/gazetteer.ts';
import { recognise } from '../../lib/mentions/recognise.ts';
import { readLabelledArticles } from '../articles/score.ts';
import { articleOf, ownGazetteer } from './read-sentence.ts';

const paragraphs = [...readLabelledArticles().values()].flatMap((labels) => labels.paragraphs).slice(0, 120);

/** How often recognition asks for a surname, a character of given names, a division or a word that is a place. */
function countQuestions(texts: readonly string[]): number {
  let asked = 0;
  const counted =
    <Arguments extends unknown[], Answer>(ask: (...all: Arguments) => Answer) =>
    (...all: Arguments): Answer => {
      asked += 1;
      return ask(...all);
    };
  const own = ownGazetteer();
  const names: Names = {
    surname: counted(own.names.surname),
    compound: counted(own.names.compound),
    isGivenCommon: counted(own.names.isGivenCommon),
    isGivenNever: counted(own.names.isGivenNever),
    isGivenInner: counted(own.names.isGivenInner),
    isCommonWord: counted(own.names.isCommonWord),
  };
  const counting: Gazetteer = {
    ...own,
    names,
    divisionsAt: counted(own.divisionsAt),
    placeByCode: counted(own.placeByCode),
    resolvePlace: counted(own.resolvePlace),
    isWordLikePlace: counted(own.isWordLikePlace),
    isQuotedWord: counted(own.isQuotedWord),
  };
  recognise(articleOf(texts), counting);
  return asked;
}

it('asks the gazetteer ten times as often of ten times the text, and not more', () => {
  const once = countQuestions(paragraphs);
  const tenTimes = countQuestions(Array<string[]>(10).fill(paragraphs).flat());
  expect(once).toBeGreaterThan(1_000);
  expect(tenTimes).toBeGreaterThan(5 * once);
  expect(tenTimes).toBeLessThan(11 * once);
});

it('scans each text once', () => {
  const own = ownGazetteer();
  const scanned: number[] = [];
  const counting: Gazetteer = {
    ...own,
    scan: (text) => {
      scanned.push(text.codes.length);
      return own.scan(text);
    },
  };
  recognise(articleOf(paragraphs), counting);
  const characters = paragraphs.reduce((length, text) => length + text.replace(/\s/g, '').length, 0);
  // A line break before each block, the title among them, and one behind the last.
  expect(scanned).toEqual([characters + paragraphs.length + 2]);
});

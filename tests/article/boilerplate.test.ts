import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boilerplateRows } from '../../lib/article/boilerplate.ts';
import { boilerplateExamples } from '../../lib/article/boilerplate-examples.ts';
import { matchRow } from '../../lib/article/clean.ts';
import { siteRows } from '../../lib/article/sites.ts';

const rows = boilerplateRows.map((row) => ({ ...row, example: '', keeps: '', ...boilerplateExamples[row.id] }));
const anywhere = { tail: true, edge: true };

describe('boilerplate rows', () => {
  it.each(rows)('$id takes its example out', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
  });

  it.each(rows)('$id spares an article line of the same words', ({ keeps }) => {
    expect(matchRow(keeps, anywhere)).toBeUndefined();
  });

  it.each(rows)('$id is needed: no other row takes its example', ({ id, example }) => {
    const others = boilerplateRows.filter((row) => row.id !== id && row.pattern.test(example));
    expect(others.map((row) => row.id)).toEqual([]);
  });

  it('are sorted by id and each id stands once', () => {
    const ids = boilerplateRows.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(Object.keys(boilerplateExamples)).toEqual(ids);
  });

  it('never remember where they matched last', () => {
    expect(boilerplateRows.filter((row) => row.pattern.global || row.pattern.sticky)).toEqual([]);
  });

  it('leave a line of the tail alone in the middle of the article', () => {
    expect(matchRow('相关阅读', { tail: false, edge: false })).toBeUndefined();
    expect(matchRow('相关阅读', { tail: true, edge: true })?.id).toBe('related-heading');
  });
});

describe('site rows', () => {
  it('are sorted by id', () => {
    const ids = siteRows.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('name each container once, in lower case', () => {
    const names = siteRows.flatMap((row) => row.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(
      names.filter((name) => !/^(?:[.#][\w-]+|[a-z]+(?:-[a-z]+)?)$/.test(name) || name !== name.toLowerCase()),
    ).toEqual([]);
  });

  it('say who writes the markup', () => {
    const source = readFileSync(new URL('../../lib/article/sites.ts', import.meta.url), 'utf8');
    const rows = source.split('siteRows: SiteRow[]')[1] ?? '';
    expect(rows.match(/^ {2}\/\/ \S/gm)).toHaveLength(siteRows.length);
  });
});

import { readFileSync } from 'node:fs';
import { compileGazetteer } from '../../lib/gazetteer/compile.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { recognise } from '../../lib/mentions/recognise.ts';
import type { Article, Recognition } from '../../lib/types.ts';

let gazetteer: Gazetteer | undefined;

/** The gazetteer of the project's own tables, compiled once a test file. */
export function ownGazetteer(): Gazetteer {
  gazetteer ??= loadGazetteer(
    compileGazetteer((name) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8')),
  );
  return gazetteer;
}

/** An article of these paragraphs. */
export function articleOf(paragraphs: readonly string[], fields: Partial<Article> = {}): Article {
  return {
    url: 'http://www.example.gov.cn/1.html',
    title: '',
    authors: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    removed: [],
    attachments: [],
    basis: {},
    ...fields,
  };
}

export function readSentences(paragraphs: readonly string[], fields: Partial<Article> = {}): Recognition {
  return recognise(articleOf(paragraphs, fields), ownGazetteer());
}

/** `韩志明[柳溪县委书记] ~王强[公司总经理]`: persons in order of appearance, `~` for those who are no officials. */
export function describePersons({ persons }: Recognition): string {
  return persons
    .map(
      ({ isOfficial, name, posts }) =>
        `${isOfficial ? '' : '~'}${name}[${posts.map(({ surface }) => surface).join('|')}]`,
    )
    .join(' ');
}

/** Whom the sentences name as officials. */
export function officialsOf(...sentences: string[]): string {
  const found = describePersons(readSentences(sentences));
  return found
    .split(' ')
    .filter((person) => !person.startsWith('~'))
    .join(' ');
}

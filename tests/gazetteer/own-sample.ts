/** The bundled tables compiled once, and own entries with made-up names in real divisions. */
import { readFileSync } from 'node:fs';
import { compileGazetteer } from '../../lib/gazetteer/compile.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import type { OwnOfficial } from '../../lib/gazetteer/own/types.ts';
import type { Article, Tenure } from '../../lib/types.ts';

let bundled: Gazetteer | undefined;

export function loadBundled(): Gazetteer {
  const assets = new URL('../../assets/', import.meta.url);
  bundled ??= loadGazetteer(compileGazetteer((name) => readFileSync(new URL(name, assets), 'utf8')));
  return bundled;
}

export function makeOfficial(name: string, post: string, more: Partial<Tenure> = {}): OwnOfficial {
  const id = `o:own/${name}`;
  return { kind: 'official', id, official: { id, name, aliases: [], tenures: [{ post, source: '县报', ...more }] } };
}

export function makeArticle(...paragraphs: string[]): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    url: 'https://www.example.com/a.html',
    title: '',
    published: '2023-05-06',
    authors: [],
    blocks,
    removed: [],
    attachments: [],
    basis: {},
  };
}

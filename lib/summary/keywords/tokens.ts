/** The article as rows of words: what is recognised is one word each, the rest is jieba's. */

import { spansOfPosts } from '../../text/post-spans.ts';
import type { Article, Recognition, Span } from '../../types.ts';
import { judgeWord, refineTag } from './general-words.ts';

/** A word of jieba's and its part of speech, as in the dictionary of jieba: `n`, `vn`, `ns` … */
export interface Word {
  word: string;
  tag: string;
}

export type Segment = (text: string) => readonly Word[];

/** `general`: a word that may end a phrase and is no keyword by itself. `other`: what only keeps words apart. */
export interface Token extends Word {
  kind: 'word' | 'general' | 'place' | 'home' | 'programme' | 'other';
}

export interface Sentence {
  isTitle: boolean;
  tokens: Token[];
}

/** A stretch of one text that is recognised as a whole. */
interface Known {
  start: number;
  end: number;
  token: Token;
}

const gap: Token = { word: '', tag: 'x', kind: 'other' };

/** One row a block, the title first. Captions and cells of tables repeat what the text says, or are no sentences. */
export function splitArticle(article: Article, recognition: Recognition, segment: Segment): Sentence[] {
  const texts = [
    { block: -1, text: article.title },
    ...article.blocks.flatMap(({ kind, text }, block) =>
      kind === 'caption' || kind === 'cell' ? [] : [{ block, text }],
    ),
  ];
  const known = groupKnown(article, recognition);
  const names = new Set(recognition.persons.flatMap(({ name, surfaces }) => [name, ...surfaces]));
  return texts.map(({ block, text }) => ({
    isTitle: block === -1,
    tokens: splitText(text, known.get(block) ?? [], names, segment),
  }));
}

function splitText(text: string, known: readonly Known[], names: ReadonlySet<string>, segment: Segment): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const cut = (end: number): void => {
    if (end > at) tokens.push(...segment(text.slice(at, end)).map((word) => toToken(word, names)));
  };
  for (const { start, end, token } of known) {
    if (start < at || end > text.length) continue;
    cut(start);
    tokens.push(token);
    at = end;
  }
  cut(text.length);
  return tokens;
}

const han = /^\p{Script=Han}{2,8}$/u;
// jieba cuts the names of villages that it does not know: 塘 + 石村.
const halfVillage = /^.[村社]$/u;
/** Nouns, names of places and bodies, verbs, set phrases, short forms, and words that jieba does not know. */
const contentTag = /^(?:n(?!r|g)|v(?!d|g|q)|an|j|l|x)/;

function toToken({ word, tag }: Word, names: ReadonlySet<string>): Token {
  if (!han.test(word) || halfVillage.test(word) || !contentTag.test(tag) || names.has(word))
    return { word, tag, kind: 'other' };
  return { word, tag: refineTag({ word, tag }), kind: judgeWord(word) };
}

function groupKnown(article: Article, recognition: Recognition): Map<number, Known[]> {
  const textOf = (block: number): string => (block === -1 ? article.title : article.blocks[block]?.text) ?? '';
  const surfaceOf = ({ block, start, end }: Span): string => textOf(block).slice(start, end);
  const groups = new Map<number, Known[]>();
  const add = ({ block, start, end }: Span, token: Token): void => {
    const list = groups.get(block) ?? [];
    list.push({ start, end, token });
    groups.set(block, list);
  };
  for (const { name, mentions } of recognition.programmes) {
    const token: Token = { word: nameBySurface(name, mentions.map(surfaceOf)), tag: 'nz', kind: 'programme' };
    for (const span of mentions) add(span, token);
  }
  for (const { name, code, mentions } of recognition.places) {
    const kind = code === recognition.home?.code ? 'home' : 'place';
    const token: Token = { word: nameBySurface(name, mentions.map(surfaceOf)), tag: 'ns', kind };
    for (const span of mentions) add(span, token);
  }
  for (const { kind, span } of recognition.mentions) {
    if (kind !== 'programme' && kind !== 'place') add(span, gap);
  }
  for (const person of recognition.persons) {
    for (const span of [...person.mentions, ...spansOfPosts(person)]) add(span, gap);
  }
  // The longer of two that start together goes first; what begins inside another is passed over.
  for (const list of groups.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return groups;
}

// A tag should be the same from clip to clip: the full name where the text has it, else the longest of its own words.
function nameBySurface(name: string, surfaces: readonly string[]): string {
  const written = surfaces.map((surface) => surface.replace(/\s+/gu, ''));
  const longest = written.reduce((one, other) => (other.length > one.length ? other : one), '');
  return (written.includes(name) ? name : longest).replace(/^[“‘"]([^“”‘’"]+)[”’"]$/u, '$1');
}

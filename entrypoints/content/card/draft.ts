import { draftPath } from '../../../components/own-gazetteer/read-draft.ts';
import type { Article, FoundProgramme, Person, Post, Recognition } from '../../../lib/types.ts';
import { type CardContext, pathOf } from './facts.ts';

/** Where an official whom the gazetteer lacks is added to one's own; nothing for others. */
export function draftPerson(person: Person, { article, recognition }: CardContext): string | undefined {
  if (!person.isOfficial || person.entry || person.nameKind !== 'full') return undefined;
  const [post] = person.posts;
  const place = sayPlace(post, recognition);
  const cells = { name: person.name, post: post?.surface ?? '', place, source: citeArticle(article) };
  return draftPath({ kind: 'officials', cells });
}

/**
 * Where the reader says that the name is none, or that the known official is not meant: then only with this post, in
 * this place.
 */
export function draftRefusal({ name, posts, entry }: Person, { recognition }: CardContext): string {
  const [post] = entry ? posts : [];
  const cells = { name, post: post?.title ?? '', place: sayPlace(post, recognition) };
  return draftPath({ kind: 'refusal', cells });
}

// Three steps tell every place apart, and fit the field.
function sayPlace(post: Post | undefined, recognition: Recognition): string {
  return post?.jurisdiction ? pathOf(post.jurisdiction, recognition).slice(-3).join(' ') : '';
}

/** The same for a programme that no table holds. */
export function draftProgramme(programme: FoundProgramme, { article }: CardContext): string | undefined {
  if (programme.entry) return undefined;
  return draftPath({ kind: 'programmes', cells: { name: programme.name, source: citeArticle(article) } });
}

// 珠江时报 2023-04-20
function citeArticle({ source, siteName, published }: Article): string {
  return [source ?? siteName, published?.slice(0, 10)].filter(Boolean).join(' ');
}

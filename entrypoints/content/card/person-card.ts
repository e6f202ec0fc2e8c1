import { lineOf } from '../../../lib/highlight/marks.ts';
import type { Official, Person, Post, Span, Tenure } from '../../../lib/types.ts';
import { say } from '../../shared/say.ts';
import { element } from '../element.ts';
import type { CardContent } from './card.ts';
import { type CardContext, facts, occurrences, pathOf, placePath, quote } from './facts.ts';

/** The card of a person of the article, official or not. */
export function describePerson(person: Person, context: CardContext): Omit<CardContent, 'actions'> {
  const how = sayHow(person);
  const posts = person.posts.map((post) => postRow(post, context));
  const tenures = posts.length ? [] : findTenures(person.entry, context.article.published).map(tenureRow);
  const rows = [...posts, ...tenures];
  const introduction = findIntroduction(person);
  return {
    name: person.name,
    line: lineOf(person),
    how,
    body: [
      ...(rows.length ? [element('ul', { class: 'posts' }, ...rows)] : []),
      facts(
        [say('page_quote'), introduction && quote(introduction, context)],
        [say('page_rule'), sayRule(person)],
        [say('page_candidates'), sayDoubt(person)],
        [say('page_source'), person.entry && saySource(person.entry, context)],
        [say('page_archive'), occurrences(person.name, person.mentions.length)],
      ),
    ],
    spoken: [person.name, how, ...person.posts.map((post) => post.surface)].join('，'),
  };
}

function sayHow(person: Person): string {
  if (!person.isOfficial) return say('page_person');
  if (person.entry) return say('page_known');
  return isUndecided(person) ? say('page_undecided') : say('page_inferred');
}

function isUndecided(person: Person): boolean {
  return !person.entry && (person.candidates.length > 1 || person.nameKind !== 'full');
}

function postRow(post: Post, { recognition }: CardContext): HTMLElement {
  const change = post.change && element('span', { class: 'change' }, say(`page_change_${post.change}`));
  const name = element('span', { class: 'p', lang: 'zh-CN' }, change, post.surface);
  return element('li', {}, name, post.jurisdiction && placePath(pathOf(post.jurisdiction, recognition)));
}

function tenureRow(tenure: Tenure): HTMLElement {
  const name = element('span', { class: 'p', lang: 'zh-CN' }, `${tenure.organisation ?? ''}${tenure.post}`);
  return element('li', {}, name, element('span', { class: 'path' }, sayPeriod(tenure)));
}

/** The posts held on the day of the article; all of them when the day or the tenures do not tell. */
function findTenures(entry: Official | undefined, day: string | undefined): Tenure[] {
  const tenures = entry?.tenures ?? [];
  if (!day) return tenures;
  const held = tenures.filter(({ from, to }) => (!from || from <= day) && (!to || day.slice(0, to.length) <= to));
  return held.length ? held : tenures;
}

/** `from` and `to` as the gazetteer has them: `2012-11 至 2017`. */
export function sayPeriod({ from, to }: { from?: string; to?: string }): string {
  if (from && to) return say('page_from_to', from, to);
  if (from) return say('page_from', from);
  return to ? say('page_until', to) : '';
}

function sayRule(person: Person): string {
  const isMissing = person.isOfficial && !person.entry && !isUndecided(person);
  return [person.rule, isMissing ? say('page_not_listed') : ''].filter(Boolean).join('；');
}

function sayDoubt(person: Person): string | undefined {
  if (!person.isOfficial || !isUndecided(person)) return undefined;
  return person.candidates.length > 1 ? say('page_several_fit', person.candidates.length) : say('page_partial_name');
}

function saySource(entry: Official, { gazetteer }: CardContext): string {
  if (entry.own) return say('page_own_gazetteer');
  const source = entry.tenures.find((tenure) => tenure.source)?.source;
  return source ? say('page_gazetteer_after', gazetteer, source) : say('page_gazetteer', gazetteer);
}

/** The first mention together with the posts written next to it. */
function findIntroduction(person: Person): Span | undefined {
  for (const name of person.mentions) {
    const near = person.posts.map((post) => post.span).filter((span) => isNear(span, name));
    if (!near.length) continue;
    const spans = [...near, name];
    return {
      block: name.block,
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
    };
  }
  return undefined;
}

/** Posts stand within a few clauses of the name they introduce. Characters. */
const reach = 40;

function isNear(a: Span, b: Span): boolean {
  return a.block === b.block && a.start - b.end < reach && b.start - a.end < reach;
}

import { t } from '../../../components/words.ts';
import { lineOf } from '../../../lib/highlight/marks.ts';
import type { Official, Person, Post, Span, Tenure } from '../../../lib/types.ts';
import { element } from '../element.ts';
import type { CardContent } from './card.ts';
import { type CardContext, facts, nameSource, occurrences, pathOf, placePath, quote, sayRule } from './facts.ts';
import { shortenPost } from './post-name.ts';

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
        [t('page_quote'), introduction && quote(introduction, context)],
        [t('page_rule'), explainRule(person)],
        [t('page_candidates'), sayDoubt(person)],
        [t('page_source'), person.entry && saySource(person.entry, person, context)],
        [t('page_archive'), occurrences(person.name, person.mentions.length)],
      ),
    ],
    spoken: [person.name, how, ...person.posts.map((post) => post.surface)].join(t('page_join')),
  };
}

function sayHow(person: Person): string {
  if (!person.isOfficial) return t('page_person');
  if (person.entry) return t('page_known');
  return isUndecided(person) ? t('page_undecided') : t('page_inferred');
}

function isUndecided(person: Person): boolean {
  return !person.entry && (person.candidates.length > 1 || person.nameKind !== 'full');
}

function postRow(post: Post, { recognition }: CardContext): HTMLElement {
  const change = post.change && element('span', { class: 'change' }, t(`page_change_${post.change}`));
  const { jurisdiction, surface } = post;
  const path = jurisdiction && pathOf(jurisdiction, recognition);
  const title = path && path.length > 1 ? shortenPost(surface, jurisdiction.name) : surface;
  const name = element('span', { class: 'p', lang: 'zh-CN' }, change, title);
  return element('li', {}, name, path && placePath(path));
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
  if (from && to) return t('page_from_to', from, to);
  if (from) return t('page_from', from);
  return to ? t('page_until', to) : '';
}

function explainRule(person: Person): string {
  const reasons = [sayRule(person.rule)];
  if (person.entry && person.rule !== 'known-name') reasons.push(t('rule_known_name'));
  if (person.isOfficial && !person.entry && !isUndecided(person)) reasons.push(t('page_not_listed'));
  return reasons.join(t('page_semicolon'));
}

function sayDoubt(person: Person): string | undefined {
  if (!person.isOfficial || !isUndecided(person)) return undefined;
  return person.candidates.length > 1 ? t('page_several_fit', person.candidates.length) : t('page_partial_name');
}

// Of the posts that the article names, else of those held on its day.
function saySource(entry: Official, { posts }: Person, { article, gazetteer }: CardContext): string {
  if (entry.own) return t('page_own_gazetteer');
  const held = findTenures(entry, article.published);
  const named = held.find(({ post }) => posts.some(({ title }) => title.endsWith(post) || post.endsWith(title)));
  return nameSource((named ?? held[0])?.source, gazetteer);
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

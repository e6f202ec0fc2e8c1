import { t } from '../../../components/words.ts';
import { lineOf } from '../../../lib/highlight/marks.ts';
import type { Official, Person, Post, Span, Tenure } from '../../../lib/types.ts';
import { element } from '../element.ts';
import type { CardContent } from './card.ts';
import {
  type CardContext,
  type Fact,
  facts,
  lastSeen,
  nameSource,
  occurrences,
  pathOf,
  placePath,
  quote,
  sayRule,
} from './facts.ts';
import { shortenPost } from './post-name.ts';
import { findHeld, findPresent, findTenures, nameTenure, sayPeriod } from './tenures.ts';

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
        ...tenureFacts(person, context, posts.length > 0),
        [t('page_quote'), introduction && quote(introduction, context)],
        [t('page_rule'), explainRule(person)],
        [t('page_candidates'), sayDoubt(person)],
        [t('page_source'), person.entry && saySource(person.entry, person, context)],
        [t('page_archive'), occurrences(person.name, person.mentions.length)],
        ...(person.isOfficial && person.nameKind === 'full' ? [lastSeen(person.name, context.article.url)] : []),
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
  const name = element('span', { class: 'p', lang: 'zh-CN' }, nameTenure(tenure));
  return element('li', {}, name, element('span', { class: 'path' }, sayPeriod(tenure)));
}

/** At most this many posts of one time; those who hold more are known without a list. */
const mostPosts = 3;

// What the article says stands above; here is what the gazetteer says of its day and of now.
function tenureFacts({ entry }: Person, { article }: CardContext, hasPosts: boolean): Fact[] {
  const tenures = entry?.tenures ?? [];
  const then = hasPosts ? findHeld(tenures, article.published) : [];
  const shown = hasPosts ? then : findTenures(entry, article.published);
  const now = findPresent(tenures).filter((tenure) => !shown.includes(tenure));
  return [
    [t('page_then'), listTenures(then)],
    [t('page_now'), listTenures(now)],
  ];
}

function listTenures(tenures: readonly Tenure[]): HTMLElement | undefined {
  if (tenures.length === 0) return undefined;
  const lines = tenures.slice(0, mostPosts).map((tenure) => {
    const period = sayPeriod(tenure);
    return element('div', {}, element('span', { lang: 'zh-CN' }, nameTenure(tenure)), period && ` ${period}`);
  });
  return element('dd', {}, ...lines);
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

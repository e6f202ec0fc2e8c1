/** Article views → persons: introductions read twice (the second time with the names learnt), then references back. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Person } from '../types.ts';
import { findAttendance, findBiography, findComrades, findLedLists } from './attendance.ts';
import { findIntroductions, type Introduction } from './introductions.ts';
import { findLeaders, type Setting } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameEvidence } from './names.ts';
import { type Draft, draftPersons, finishPerson } from './person-table.ts';
import { addRepeats, joinSurnames, learnNames } from './references.ts';
import { isOfficial } from './standing.ts';

export interface PersonContext {
  gazetteer: Gazetteer;
  setting: Setting;
  /** Names of the article's authors: they are persons, never officials. */
  authors: readonly string[];
}

export function findPersons(lexicons: readonly Lexicon[], { gazetteer, setting, authors }: PersonContext): Person[] {
  const count = counterOf(lexicons);
  const leaders = lexicons.flatMap((lexicon) => findLeaders(lexicon, setting));
  const known = new Set(leaders.map(({ name }) => name));
  const isAppointments = lexicons.some(({ view }) => /任免|任命|免去|当选|任职名单/.test(view.text));
  const start: NameEvidence = { names: gazetteer.names, count, learned: known, isAppointments };
  const learned = new Set([...known, ...learnNames(readAll(lexicons, start))]);
  const evidence: NameEvidence = { ...start, learned };
  const introductions = readAll(lexicons, evidence);
  const drafts = draftPersons([...introductions, ...freeOf(leaders, introductions)]);
  addPostless(
    drafts,
    lexicons.flatMap((lexicon) => findLedLists(lexicon, evidence)),
  );
  const hasOfficials = [...drafts.values()].some((draft) => draft.standings.includes('sure'));
  if (hasOfficials)
    addPostless(
      drafts,
      lexicons.flatMap((lexicon) => [...findAttendance(lexicon, evidence), ...findComrades(lexicon, evidence)]),
    );
  for (const name of authors) drafts.delete(`p:${name}`);
  joinSurnames(drafts);
  addRepeats(drafts, lexicons);
  return [...drafts.values()].map((draft) => finishPerson(draft, isOfficialDraft(draft, hasOfficials)));
}

function readAll(lexicons: readonly Lexicon[], evidence: NameEvidence): Introduction[] {
  return lexicons.flatMap((lexicon) => {
    const biography = findBiography(lexicon, evidence);
    return biography.length > 0 ? biography : findIntroductions(lexicon, evidence);
  });
}

/** Persons without a post count where the article has officials by post: elsewhere they may be anyone. */
function addPostless(drafts: Map<string, Draft>, found: readonly Introduction[]): void {
  for (const [key, draft] of draftPersons(found)) {
    const known = drafts.get(key);
    if (!known) drafts.set(key, draft);
    else if (known.posts.length === 0) known.posts.push(...draft.posts);
  }
}

function isOfficialDraft(draft: Draft, hasOfficials: boolean): boolean {
  if (['attendance', 'led-list', 'name-comrade'].includes(draft.rule) && draft.standings.length === 0)
    return hasOfficials;
  return draft.rule === 'known-name' || isOfficial(draft.standings, hasOfficials);
}

function freeOf(leaders: Introduction[], taken: readonly Introduction[]): Introduction[] {
  return leaders.filter(
    ({ view, start, end }) => !taken.some((other) => other.view === view && other.start < end && start < other.end),
  );
}

function counterOf(lexicons: readonly Lexicon[]): (text: string) => number {
  const whole = lexicons.map(({ view }) => view.text).join('\n');
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let count = 0;
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length)) count += 1;
    known.set(text, count);
    return count;
  };
}

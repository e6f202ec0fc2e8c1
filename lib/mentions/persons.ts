/** Article views → persons: introductions read twice (the second time with the names learnt), then references back. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Person } from '../types.ts';
import { findAttendance, findBiography, findComrades, findLedLists, PLATFORM } from './attendance.ts';
import { isNeighbour } from './foreign.ts';
import { foreignNamesOf } from './foreign-names.ts';
import type { Grammar, PostPhrase } from './grammar.ts';
import { isHistorical, pastPostsOf } from './history.ts';
import { holderAt, isStillHeaded, type Office, officeOf } from './holders.ts';
import { findIntroductions, type Introduction, type Stretch } from './introductions.ts';
import { roomToKeep } from './kept.ts';
import { findLeaders, indexNames, knownNames, type Setting } from './known.ts';
import { type LinesAbove, readLine } from './lines.ts';
import { markNames, type NameEvidence, topicsOf } from './name-evidence.ts';
import { type Draft, draftPersons, finishPerson } from './person-table.ts';
import { addRepeats, joinFirstParts, joinGiven, joinSurnames, learnNames } from './references.ts';
import { findRoster, type Lines } from './rosters.ts';
import { type Course, isOfficial, type Knowledge, settleStandings } from './standing.ts';
import { blockOf } from './view.ts';

export interface PersonContext {
  gazetteer: Gazetteer;
  setting: Setting;
  /** Names of the article's authors: they are persons, never officials. */
  authors: readonly string[];
}

export function findPersons(grammar: Grammar, context: PersonContext): Person[] {
  const leaders = findLeaders(grammar, context.setting);
  const known = new Set([...leaders.map(({ name }) => name), ...knownNames(grammar)]);
  const start: NameEvidence = {
    names: context.gazetteer.names,
    learned: markNames(grammar, known),
    readings: roomToKeep(grammar.codes.length),
    ...topicsOf(grammar.text),
  };
  const blocks = listBlocks(grammar);
  const certain = learnNames(readBlocks(grammar, start, blocks).flat());
  const evidence: NameEvidence = { ...start, learned: markNames(grammar, new Set([...known, ...certain])) };
  const course: Course = { sure: 0, other: 0 };
  const officials = indexNames(context.gazetteer.officials);
  const knowledge: Knowledge = {
    isLeader: (name) => officials.has(name),
    isForeignName: foreignNamesOf(grammar, context.gazetteer),
    isPast: pastPostsOf(grammar),
    isOfHospital: isOfHospital(grammar),
    isOfFarm: FARM.test(grammar.text),
    isOfPolice: POLICE.test(grammar.text),
  };
  const introductions = readBlocks(grammar, evidence, blocks).flatMap((found) =>
    settle(grammar, found, course, knowledge),
  );
  const drafts = draftPersons(grammar, [...introductions, ...freeOf(leaders, introductions)]);
  addPostless(drafts, draftPersons(grammar, findLedLists(grammar, evidence)));
  const hasOfficials = [...drafts.values()].some((draft) => draft.standings.includes('sure'));
  if (hasOfficials || grammar.text.includes(PLATFORM)) {
    const postless = findPostless(grammar, evidence).filter(({ rule }) => hasOfficials || rule === 'platform');
    addPostless(drafts, draftPersons(grammar, postless));
  }
  for (const name of context.authors) drafts.delete(`p:${name}`);
  joinSurnames(drafts);
  joinGiven(drafts);
  joinFirstParts(drafts);
  addRepeats(drafts, grammar);
  return [...drafts.values()].map((draft) =>
    finishPerson(grammar, draft, !isTeacher(grammar, draft) && isOfficialDraft(draft, hasOfficials)),
  );
}

const HOSPITAL = /医院|卫生院/;
const FARM = /农场|种畜场|军马场|良种场|垦区|农垦/;
const POLICE = /交警|公安|城管|消防|巡特警/;
/** Houses whose heads are called 院长 too. */
const OTHER_HOUSE = /法院|检察院|设计院|研究院/;

function isOfHospital({ text }: Grammar): boolean {
  return HOSPITAL.test(text) && !OTHER_HOUSE.test(text);
}

interface Block extends Stretch {
  /** The office that it tells for itself or the lines below it. */
  heading: Office | undefined;
}

/** The blocks of the article, which is read twice. */
function listBlocks(grammar: Grammar): Block[] {
  const { sources, starts } = grammar;
  return sources.map((_, index) => {
    const block = { start: starts[index] ?? 0, end: (starts[index + 1] ?? 1) - 1 };
    return { ...block, heading: officeOf(grammar, block) };
  });
}

/** The introductions of each block; a heading tells the office of those whom the lines below it name. */
function readBlocks(grammar: Grammar, evidence: NameEvidence, blocks: readonly Block[]): Introduction[][] {
  let office: Office | undefined;
  let above: LinesAbove = {};
  let isBelowRow = false;
  let role: PostPhrase | undefined;
  return blocks.map(({ heading, ...block }) => {
    office = heading ?? office;
    const holder = office && holderAt(grammar, evidence, office, heading?.end ?? block.start);
    if (!holder) {
      if (office && !isStillHeaded(office, block)) office = undefined;
      const read = readBlock(grammar, evidence, { ...block, isBelowRow, role });
      const { found } = read;
      role = read.role;
      const line = found.length > 0 ? undefined : readLine(grammar, evidence, block, above);
      above = line?.above ?? {};
      isBelowRow = found[0]?.rule === 'roster';
      return line?.found ?? found;
    }
    return [holder, ...findIntroductions(grammar, evidence, { start: holder.end, end: block.end })];
  });
}

function readBlock(
  grammar: Grammar,
  evidence: NameEvidence,
  block: Lines,
): { found: Introduction[]; role?: PostPhrase | undefined } {
  const biography = findBiography(grammar, evidence, block);
  if (biography.length > 0) return { found: biography };
  const roster = findRoster(grammar, evidence, block);
  const rest = findIntroductions(grammar, evidence, { start: roster.end, end: block.end });
  return { found: [...roster.found, ...rest], role: roster.found.length > 0 ? roster.role : undefined };
}

/** With the standings of their posts, which those of biographies have already. */
function settle(grammar: Grammar, found: Introduction[], course: Course, knowledge: Knowledge): Introduction[] {
  if (found[0]?.rule === 'biography') return found;
  const standings = settleStandings(grammar, found, course, knowledge);
  for (const [index, introduction] of found.entries()) introduction.standings = standings[index] ?? [];
  return found;
}

/** In order of blocks, lists of those attending before comrades. */
function findPostless(grammar: Grammar, evidence: NameEvidence): Introduction[] {
  const comrades = findComrades(grammar, evidence);
  const attending = findAttendance(grammar, evidence);
  if (comrades.length === 0) return attending;
  return [...attending, ...comrades].sort((a, b) => blockOf(grammar, a.start) - blockOf(grammar, b.start));
}

/** Persons without a post count where the article has officials by post: elsewhere they may be anyone. */
function addPostless(drafts: Map<string, Draft>, found: ReadonlyMap<string, Draft>): void {
  for (const [key, draft] of found) {
    const known = drafts.get(key);
    if (!known) drafts.set(key, draft);
    else if (known.posts.length === 0) known.posts.push(...draft.posts);
  }
}

function isOfficialDraft(draft: Draft, hasOfficials: boolean): boolean {
  if (isHistorical(draft.name) || isNeighbour(draft.name)) return false;
  if (draft.rule === 'platform') return true;
  if (['attendance', 'led-list', 'name-comrade'].includes(draft.rule) && draft.standings.length === 0)
    return hasOfficials;
  return draft.rule === 'known-name' || (isOfficial(draft.standings, hasOfficials) && !isExpert(draft));
}

/** 律师、省未成年人保护专业委员会副主任: professions, and seats in bodies of experts. */
function isExpert({ posts }: Draft): boolean {
  const others = posts.filter(({ surface }) => !PROFESSION.test(surface));
  return others.length < posts.length && others.every(({ surface }) => EXPERT_SEAT.test(surface));
}

const PROFESSION = /(?:律师|教授|医师|医生|总裁|总经理|董事长|博士生导师|研究员|经济学家|硕士|学科带头人)$/;
const EXPERT_SEAT =
  /(?:(?:专业|学术|专家|技术)委员会|^[^省市县区镇乡旗州街]+(?<!疾控|服务|医疗|急救)中心)(?:常务)?副?(?:主任委员|主任|秘书长|委员)$|专家组副?组长$/;

/** 黄于芬老师: whoever is called so right after the name works at a school, unless the posts are of a division or an office. */
function isTeacher({ text }: Grammar, { places, posts }: Draft): boolean {
  if (posts.some(({ surface }) => /[省市县区镇乡局]/.test(surface))) return false;
  return places.some(({ end }) => text.startsWith('老师', end) && !/^(?:傅|出身)/.test(text.slice(end + 2, end + 4)));
}

function freeOf(leaders: Introduction[], taken: readonly Introduction[]): Introduction[] {
  return leaders.filter(({ start, end }) => !taken.some((other) => other.start < end && start < other.end));
}

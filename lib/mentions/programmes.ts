/** Programmes: those of the gazetteer, with quotation marks, spaces and 、 set at will, and candidates that no table holds. */
import type { Gazetteer, ProgrammeHit, Scannable } from '../gazetteer/gazetteer.ts';
import { SQUEEZED_CODES, squeezeProgramme } from '../text/squeeze.ts';
import type { DivisionCode, FoundProgramme, Programme } from '../types.ts';
import { findCandidates } from './candidates.ts';
import { codeOf, codesOf } from './characters.ts';
import { isAbroad } from './foreign.ts';
import type { Lexicon } from './lexicon.ts';
import { CLOSING, mergeSpots, OPENING, type Spot } from './merge-spots.ts';
import { hasOccurrence } from './occurrences.ts';
import { decodeCodes, spanOf, surfaceOf, type View } from './view.ts';

export interface ProgrammeOptions {
  /** Whether the article speaks of public bodies: what it sets in quotation marks may name programmes. */
  isPublic: boolean;
  /** The site's own division, and the article's day: they decide between programmes of one name. */
  site: DivisionCode | undefined;
  published: string | undefined;
}

interface Ground extends Pick<ProgrammeOptions, 'site' | 'published'> {
  view: View;
  /** Whether the article names a programme or a word of its context: asked for each of its surfaces. */
  holds(text: string): boolean;
}

/** All programmes of the article, known ones first where spans compete; candidates where it speaks of public bodies or a programme. */
export function findProgrammes(
  view: Lexicon,
  gazetteer: Gazetteer,
  { isPublic, ...setting }: ProgrammeOptions,
): FoundProgramme[] {
  const holds = (word: string) => hasOccurrence(view.occurrences, word);
  const known = findKnown(gazetteer, { view, holds, ...setting });
  // What another state calls its plans is no programme of ours.
  const isOurs = ({ start }: Spot) => !isAbroad(view, start);
  const isQuotedWord = isPublic ? gazetteer.isQuotedWord : undefined;
  const shaped = isPublic || known.length > 0 ? findCandidates(view, isQuotedWord).filter(isOurs) : [];
  const found = new Map<string, FoundProgramme>();
  for (const spot of mergeSpots(view, known, shaped)) addSpot(view, found, spot);
  return [...found.values()];
}

interface Squeezed extends Scannable {
  /** Where each character stands in the view. */
  at: Int32Array;
}

function squeeze({ codes }: View): Squeezed {
  const squeezed = new Uint16Array(codes.length);
  const at = new Int32Array(codes.length + 1);
  let size = 0;
  for (let position = 0; position < codes.length; position += 1) {
    const own = codes[position] ?? 0;
    // The breaks between blocks stay.
    const code = own === BREAK ? BREAK : (SQUEEZED_CODES[own] ?? 0);
    if (code === 0) continue;
    squeezed[size] = code;
    at[size] = position;
    size += 1;
  }
  const kept = squeezed.subarray(0, size);
  return { text: decodeCodes(kept), codes: kept, at };
}

const BREAK = codeOf('\n');

/**
 * A general word counts in quotation marks, or where the article names the programme by another. A quotation mark opens a name:
 * 基层党组织“头雁”工程 is the “头雁”工程, with whose it is; 新时代“枫桥经验” is a name.
 */
function findKnown(gazetteer: Gazetteer, ground: Ground): Spot[] {
  const { view } = ground;
  const squeezed = squeeze(view);
  const { at, codes, text } = squeezed;
  const scanned = gazetteer
    .scanProgrammes(squeezed)
    .filter(
      ({ start, end }) =>
        !isOtherLaw(codes, end) &&
        !isOffice(codes, end) &&
        !cutsQuotation(view.text, at[start] ?? 0, (at[end - 1] ?? 0) + 1) &&
        isOneName(view.text.slice(at[start], (at[end - 1] ?? 0) + 1)),
    );
  const isPlain = (hit: ProgrammeHit) =>
    hit.isGeneral
      ? isQuoted(view.text, at[hit.start] ?? 0, (at[hit.end - 1] ?? 0) + 1)
      : counts(hit, text.slice(hit.start, hit.end), ground);
  const plain = new Set(scanned.filter(isPlain));
  const named = new Set([...plain].map(({ programme }) => programme.id));
  const hits = scanned.filter((hit) => plain.has(hit) || (hit.isGeneral && named.has(hit.programme.id)));
  const opened = new Map(
    hits
      .filter(({ start }) => OPENING.includes(view.text.charAt((at[start] ?? 0) - 1)))
      .map(({ start, end }) => [end, start]),
  );
  const whole = hits.filter(({ start, end }) => {
    const own = opened.get(end) ?? start;
    return own <= start || text.slice(start, own) === '新时代';
  });
  return longestHits(whole, ground, tellOnes(whole)).map(({ start, end, programme }) => {
    const range = widenQuotes(view.text, at[start] ?? 0, (at[end - 1] ?? 0) + 1);
    return { ...range, programme, rule: 'known-programme' };
  });
}

/** The programmes that a surface names which no other programme has. */
function tellOnes(hits: readonly ProgrammeHit[]): Set<string> {
  const count = new Map<string, number>();
  const spanOfHit = ({ start, end }: ProgrammeHit) => `${start}-${end}`;
  for (const hit of hits) count.set(spanOfHit(hit), (count.get(spanOfHit(hit)) ?? 0) + 1);
  return new Set(hits.filter((hit) => count.get(spanOfHit(hit)) === 1).map(({ programme }) => programme.id));
}

// 教育法 does not stand in 教育法治, nor 公司法 in 公司法定代表人 and 公司法人.
function isOtherLaw(codes: Uint16Array, end: number): boolean {
  return codes[end - 1] === LAW && OTHER_LAWS.includes(codes[end] ?? 0);
}

/** 县乡村振兴局: an office named for the programme; but 扶贫局面. */
function isOffice(codes: Uint16Array, end: number): boolean {
  return codes[end] === BUREAU && !OTHER_BUREAUS.includes(codes[end + 1] ?? 0);
}

/** 工业“倍增|升级”行动, “柳岸|脱贫攻坚”行动: a known name begins or ends between two marks, and not with what they hold. */
function cutsQuotation(text: string, start: number, end: number): boolean {
  const outer = MARKS.indexOf(text.charAt(start - 1)) % 2 === 0 ? 1 : 0;
  let depth = outer;
  for (const character of text.slice(start, end)) {
    const mark = MARKS.indexOf(character);
    if (mark >= 0) depth += mark % 2 === 0 ? 1 : -1;
    if (depth < 0) return true;
  }
  return depth > outer && !CLOSING.includes(text.charAt(end));
}

/** Opening and closing marks in turn. */
const MARKS = '“”‘’「」《》';

const BUREAU = codeOf('局');
const OTHER_BUREAUS = codesOf('面势部限');

/** 律师、法医 holds no 律师法: the parts that 、 joins to a name are codes of one length (三清、三拆), or of three characters and more. */
function isOneName(written: string): boolean {
  if (!written.includes('、')) return true;
  const lengths = written.split('、').map((part) => squeezeProgramme(part).length);
  // “放、管、服”改革
  if (lengths.length > 2 && lengths.slice(0, -1).every((length) => length === 1)) return true;
  return Math.min(...lengths) > 2 || (new Set(lengths).size === 1 && /[一二三四五六七八九十两双]/.test(written));
}

const LAW = codeOf('法');
const OTHER_LAWS = codesOf('治律规院庭制官学定人');

function isQuoted(text: string, start: number, end: number): boolean {
  const opened = OPENING.indexOf(text.charAt(start - 1));
  return opened >= 0 && text.charAt(end) === CLOSING.charAt(opened);
}

/** An ambiguous short name counts with a word of its context, or on a site of the programme's province. */
function counts({ programme }: ProgrammeHit, surface: string, { holds, site }: Ground): boolean {
  const { context, name, place } = programme;
  if (!context || squeezeProgramme(name) === surface) return true;
  if (context.some(holds)) return true;
  return place !== undefined && site?.startsWith(place) === true;
}

/** The longest of hits that compete; of programmes that share a surface the one told elsewhere, of the site's place and the article's time. */
function longestHits(hits: readonly ProgrammeHit[], ground: Ground, told: ReadonlySet<string>): ProgrammeHit[] {
  const kept: ProgrammeHit[] = [];
  const rank = ({ programme }: ProgrammeHit) => fitness(programme, ground) + (told.has(programme.id) ? TOLD : 0);
  const order = (a: ProgrammeHit, b: ProgrammeHit) => a.start - b.start || b.end - a.end || rank(b) - rank(a);
  for (const hit of [...hits].sort(order)) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

/** More than place and time can add. */
const TOLD = 5;

function fitness({ place, from, to }: Programme, { site, published }: Ground): number {
  const isNear = place ? site?.startsWith(place.slice(0, 2)) : undefined;
  const year = published?.slice(0, 4);
  const isOfTime = !year || ((!from || from.slice(0, 4) <= year) && (!to || year <= to.slice(0, 4)));
  return (isNear ? 3 : place ? 0 : 1) + (isOfTime ? 1 : 0);
}

/** Takes in the quotation mark whose partner stands inside the range: “不忘初心、牢记使命”主题教育. */
function widenQuotes(text: string, start: number, end: number): { start: number; end: number } {
  const inner = text.slice(start, end);
  const opened = OPENING.indexOf(text.charAt(start - 1));
  const closed = CLOSING.indexOf(text.charAt(end));
  if (opened >= 0 && inner.includes(CLOSING.charAt(opened))) return widenQuotes(text, start - 1, end);
  if (closed >= 0 && inner.includes(OPENING.charAt(closed))) return { start, end: end + 1 };
  return { start, end };
}

function addSpot(view: View, found: Map<string, FoundProgramme>, { start, end, programme, rule }: Spot): void {
  const surface = surfaceOf(view, start, end);
  const key = programme?.id ?? `g?:${squeezeProgramme(insideOf(surface))}`;
  const known = found.get(key);
  if (known) {
    known.mentions.push(spanOf(view, start, end));
    if (fullness(surface, known.name) > fullness(known.surface, known.name)) known.surface = surface;
    return;
  }
  found.set(key, {
    key,
    name: programme?.name ?? surface,
    surface,
    kind: programme?.kind ?? kindOf(surface),
    ...(programme ? { entry: programme } : {}),
    mentions: [spanOf(view, start, end)],
    rule,
  });
}

/** “清风满院” and “清风满院”行动 are one. */
function insideOf(surface: string): string {
  return /^[“‘「"](.{3,})[”’」"]/.exec(surface)?.[1] ?? surface;
}

/** The name itself tells most, then the longest form: 主题教育 may come before “清风”主题教育, whatever marks it is written with. */
function fullness(surface: string, name: string): number {
  const squeezed = squeezeProgramme(surface);
  return squeezed === squeezeProgramme(name) ? Number.POSITIVE_INFINITY : squeezed.length;
}

function kindOf(surface: string): FoundProgramme['kind'] {
  if (/工程|项目|试点|示范/.test(surface)) return 'project';
  if (/行动|活动|斗争|攻坚|整治|教育|战/.test(surface)) return 'campaign';
  if (/战略/.test(surface)) return 'strategy';
  if (/制$|机制|制度/.test(surface)) return 'mechanism';
  if (/法|条例|规定|办法/.test(surface)) return 'law';
  return 'slogan';
}

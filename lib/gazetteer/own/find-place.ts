/** Places as a reader writes them (南海区 里水镇, 广东省佛山市, 440605123) → division codes. */
import type { DivisionCode } from '../../types.ts';
import type { Gazetteer } from '../gazetteer.ts';

/** What finding places asks of a gazetteer. */
export type PlaceSource = Pick<Gazetteer, 'codesOfName' | 'placeByCode' | 'resolvePlace'>;

export interface PlaceChoice {
  code: DivisionCode;
  /** Names from the province down. */
  path: string[];
}

export type PlaceReading =
  | { ok: true; code: DivisionCode }
  | { ok: false; reason: 'unknown' | 'many'; choices: PlaceChoice[] };

const GAPS = /[\s\u3000>›·/\\,，、-]+/;
const CODE = /^\d{2}(?:\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?)?$/;
const UNITS = ['镇', '街道', '乡', '区', '县', '市', '苏木', '地区', '新区'];
const MOST_CHOICES = 6;

/** The one place that is meant; otherwise those it may be. `within`: codes of which one holds the place, if given. */
export function readPlace(source: PlaceSource, written: string, within: readonly DivisionCode[] = []): PlaceReading {
  const text = written.trim();
  if (CODE.test(text)) return readCode(source, text);
  const all = codesOf(source, text);
  const inside = all.filter((code) => isWithin(code, within));
  // 北京市通州区 says where it lies, whatever the table covers; a bare name outside may be a slip.
  const isFree = within.length === 0 || (all.length === 1 && codesNamed(source, text).length === 0);
  const codes = inside.length > 0 || !isFree ? inside : all;
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return { ok: true, code };
  if (codes.length > 1) return { ok: false, reason: 'many', choices: chooseFrom(source, codes) };
  const near = similarPlaces(source, text, within);
  return { ok: false, reason: 'unknown', choices: chooseFrom(source, [...all, ...near]) };
}

/** Places for words typed so far, the wider ones first. */
export function findPlaces(source: PlaceSource, words: string): PlaceChoice[] {
  const text = words.trim();
  if (text.length < 2) return [];
  const reading = readPlace(source, text);
  if (!reading.ok) return reading.choices;
  return chooseFrom(source, [reading.code]);
}

/** A place in words that `readPlace` reads back: 佛山市 南海区 里水镇. */
export function writePlace(source: PlaceSource, code: DivisionCode): string {
  const path = source.resolvePlace(code)?.path;
  if (path) return path.length > 1 ? path.slice(-3).join(' ') : path.join('');
  return code;
}

function readCode(source: PlaceSource, code: DivisionCode): PlaceReading {
  if (source.placeByCode(code.slice(0, 9))) return { ok: true, code };
  const above = [6, 4, 2].map((length) => code.slice(0, length)).find((each) => source.placeByCode(each));
  return { ok: false, reason: 'unknown', choices: chooseFrom(source, above ? [above] : []) };
}

/** Codes that the words mean: the last name, lying in all the names before it. */
function codesOf(source: PlaceSource, text: string): DivisionCode[] {
  const whole = codesNamed(source, text);
  if (whole.length > 0) return whole;
  const words = text.split(GAPS).filter((word) => word !== '');
  return words.length > 1 ? codesOfPath(source, words) : codesOfRun(source, text);
}

/** Divisions of the name; those that bear it in full rather than those it shortens. */
function codesNamed(source: PlaceSource, name: string): DivisionCode[] {
  const codes = [...new Set(source.codesOfName(name))];
  const full = codes.filter((code) => source.placeByCode(code)?.name === name);
  return full.length > 0 ? full : codes;
}

function codesOfPath(source: PlaceSource, words: readonly string[]): DivisionCode[] {
  let codes: DivisionCode[] | undefined;
  for (const word of words) {
    const named = codes === undefined ? codesOf(source, word) : codesBelow(source, word, codes);
    if (named.length === 0) return [];
    codes = named;
  }
  return codes ?? [];
}

function codesBelow(source: PlaceSource, word: string, above: readonly DivisionCode[]): DivisionCode[] {
  return codesOf(source, word).filter((code) => isWithin(code, above));
}

/** Names set close: 佛山市南海区里水镇, the longest first name that leaves a readable rest. */
function codesOfRun(source: PlaceSource, text: string): DivisionCode[] {
  for (let cut = text.length - 2; cut >= 2; cut -= 1) {
    const above = codesNamed(source, text.slice(0, cut));
    if (above.length === 0) continue;
    const below = codesBelow(source, text.slice(cut), above);
    if (below.length > 0) return below;
  }
  return [];
}

/** What may have been meant: the name with a word for its kind, the name less one character, the town of a village. */
function similarPlaces(source: PlaceSource, text: string, within: readonly DivisionCode[]): DivisionCode[] {
  const { above, last } = splitKnown(source, text, within);
  const scope = above.length > 0 ? above : within;
  const stem = last.length > 2 ? last.replace(/(?:镇|街道|街|乡|区|县|市)$/, '') : last;
  const renamed = UNITS.flatMap((unit) => source.codesOfName(stem + unit)).filter((code) => isWithin(code, scope));
  const listed = scope.flatMap((code) => listBelow(source, code)).filter(({ name }) => resembles(name, stem));
  // The villages may not be at hand, the town is.
  const towns = above.filter((code) => code.length === 9);
  return [...renamed, ...listed.map(({ code }) => code), ...towns];
}

/** The part that names places, and what is left: 里水镇 and 沙涌社区. */
function splitKnown(
  source: PlaceSource,
  text: string,
  within: readonly DivisionCode[],
): { above: DivisionCode[]; last: string } {
  const words = text.split(GAPS).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (words.length > 1) return { above: codesOfPath(source, words.slice(0, -1)), last };
  for (let cut = last.length - 2; cut >= 2; cut -= 1) {
    const above = codesOf(source, last.slice(0, cut)).filter((code) => isWithin(code, within));
    if (above.length > 0) return { above, last: last.slice(cut) };
  }
  return { above: [], last };
}

/** Divisions directly below, by trying the numbers that a code can go on with. */
function listBelow(source: PlaceSource, code: DivisionCode): { code: DivisionCode; name: string }[] {
  const digits = code.length < 6 ? 2 : 3;
  if (code.length > 6) return [];
  return Array.from({ length: 10 ** digits - 1 }, (_, at) => code + String(at + 1).padStart(digits, '0')).flatMap(
    (below) => {
      const place = source.placeByCode(below);
      return place?.code === below ? [place] : [];
    },
  );
}

/** One character more, less or other. */
function resembles(name: string, stem: string): boolean {
  if (stem.length < 2) return false;
  const bare = name.length > 2 ? name.replace(/(?:镇|街道|乡|区|县|市)$/, '') : name;
  if (bare.includes(stem) || stem.includes(bare)) return true;
  const shared = [...stem].filter((character) => bare.includes(character)).length;
  return bare.length === stem.length && shared === stem.length - 1;
}

function isWithin(code: DivisionCode, above: readonly DivisionCode[]): boolean {
  return above.length === 0 || above.some((each) => code.startsWith(each));
}

function chooseFrom(source: PlaceSource, codes: readonly DivisionCode[]): PlaceChoice[] {
  const distinct = [...new Set(codes)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return distinct
    .flatMap((code) => {
      const place = source.resolvePlace(code.slice(0, 9));
      return place ? [{ code, path: place.path }] : [];
    })
    .slice(0, MOST_CHOICES);
}

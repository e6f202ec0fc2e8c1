/** Place spots → divisions: repeated names are decided by the place before them, the site, and the other places of the article. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { BITS } from '../text/surface-bits.ts';
import type { Article, DivisionCode, FoundPlace } from '../types.ts';
import { codesOf } from './characters.ts';
import type { PlaceSpot } from './place-hits.ts';
import { spanOf, type View } from './view.ts';

interface ScoredCode {
  code: DivisionCode;
  score: number;
}

export interface ResolvedSpot extends PlaceSpot {
  /** Absent while several divisions fit equally well. */
  code?: DivisionCode;
}

const LEVEL_WORTH = { 2: 1.5, 4: 1.2, 6: 0.8, 9: 0, 12: 0 } as const;

export interface Site {
  code: DivisionCode;
  /** By the address of the site; a name alone may be that of another place (鹤城晚报, 甘孜日报). */
  isCertain: boolean;
}

/** The division that the site or the source speaks for. */
export function findSite(article: Article, gazetteer: Gazetteer): Site | undefined {
  const bySite = gazetteer.siteOfHost(hostOf(article.url))?.code;
  const byName = [article.source, article.siteName, article.originalSource].map((name) => codeInName(name, gazetteer));
  const codes = [...byName, bySite].filter((code): code is string => code !== undefined && code !== '');
  const code = codes.reduce<string | undefined>(
    (best, code) => (best && (best.length >= code.length || !code.startsWith(best)) ? best : code),
    undefined,
  );
  return code === undefined ? undefined : { code, isCertain: bySite !== undefined && code.startsWith(bySite) };
}

/** Of an uncertain site the part that the article's places bear out, if it names any. */
export function provenSite(site: Site | undefined, places: readonly FoundPlace[]): DivisionCode | undefined {
  if (!site || site.isCertain || places.length === 0) return site?.code;
  return [6, 4, 2]
    .map((length) => site.code.slice(0, length))
    .find((code) => places.some((place) => place.code.startsWith(code)));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function codeInName(name: string | undefined, gazetteer: Gazetteer): DivisionCode | undefined {
  if (!name) return undefined;
  const codes = [...new Set(placesIn(name, gazetteer))].flatMap((surface) =>
    gazetteer.codesOfName(surface).filter((code) => code.length <= 6),
  );
  const longest = codes.reduce((most, code) => Math.max(most, code.length), 0);
  const best = [...new Set(codes)].filter((code) => code.length === longest);
  return best.length === 1 ? best[0] : gazetteer.siteOfName(name)?.code;
}

function placesIn(name: string, gazetteer: Gazetteer): string[] {
  const text = name.replace(/\s/g, '');
  const { size, starts, ends, bits } = gazetteer.scan({ text, codes: Uint16Array.from(codesOf(text)) });
  return [...Array(size).keys()]
    .filter((row) => (bits[row] ?? 0) & BITS.anyPlace)
    .map((row) => name.slice(starts[row], ends[row]));
}

/** Decides each spot. Spots must be in order. */
export function resolveSpots(
  spots: readonly PlaceSpot[],
  home: DivisionCode | undefined,
  gazetteer: Gazetteer,
): ResolvedSpot[] {
  const support = countCodes(spots);
  const decided: ResolvedSpot[] = [];
  for (const [index, spot] of spots.entries()) {
    const before = decided.at(-1);
    const above = before?.end === spot.start ? before.code : undefined;
    decided.push(decide(narrow(spot, spots[index + 1]), above, home, support, gazetteer));
  }
  return decided;
}

/** 安阳|滑县: of the divisions of one name those that contain the place right behind it. */
function narrow(spot: PlaceSpot, next: PlaceSpot | undefined): PlaceSpot {
  if (spot.codes.length < 2 || next?.start !== spot.end) return spot;
  const codes = spot.codes.filter((code) => next.codes.some((inner) => inner !== code && inner.startsWith(code)));
  return codes.length ? { ...spot, codes } : spot;
}

/** How often each division is named without doubt, its parents counted with it. */
function countCodes(spots: readonly PlaceSpot[]): Map<DivisionCode, number> {
  const counts = new Map<DivisionCode, number>();
  for (const { codes, isShort } of spots) {
    const [code] = codes;
    if (codes.length !== 1 || !code || (isShort && code.length > 6)) continue;
    for (const length of [2, 4, 6, 9])
      if (code.length >= length) counts.set(code.slice(0, length), (counts.get(code.slice(0, length)) ?? 0) + 1);
  }
  return counts;
}

function decide(
  spot: PlaceSpot,
  above: DivisionCode | undefined,
  home: DivisionCode | undefined,
  support: ReadonlyMap<DivisionCode, number>,
  gazetteer: Gazetteer,
): ResolvedSpot {
  let best: ScoredCode | undefined;
  let second = -1;
  for (const code of spot.codes) {
    const score = scoreCode(code, above, home, support);
    if (!best || score > best.score) {
      second = best?.score ?? second;
      best = { code, score };
    } else second = Math.max(second, score);
  }
  if (!best || best.score - second < 0.3 || !isCredible(spot, best, home, above)) return spot;
  const isNear = above !== undefined || home?.slice(0, 4) === best.code.slice(0, 4);
  // 老城区排水防涝: a common noun outside of the city that has a district of this name.
  if (!spot.isShort && !isNear && gazetteer.isWordLikePlace(spot.surface)) return spot;
  return gazetteer.placeByCode(best.code) ? { ...spot, code: best.code } : spot;
}

/** A short or a small place needs the article's own ground, or to stand free where that ground is unknown. */
function isCredible(
  spot: PlaceSpot,
  { code, score }: ScoredCode,
  home: DivisionCode | undefined,
  above: DivisionCode | undefined,
): boolean {
  if (above && code.startsWith(above)) return true;
  if (spot.isShort && above) return false;
  const isNear = home !== undefined && home.slice(0, 2) === code.slice(0, 2);
  if (code.length > 6) {
    if (spot.isShort) return score >= 4;
    if (!/(?:[镇乡]|街道|苏木|地区)$/.test(spot.surface)) return home?.slice(0, 6) === code.slice(0, 6) && spot.isFree;
    return isNear || spot.isFree;
  }
  if (!spot.isShort || code.length === 2) return true;
  return isNear || score >= 2.5 || (spot.isFree && (home === undefined || code.length === 4));
}

function scoreCode(
  code: DivisionCode,
  above: DivisionCode | undefined,
  home: DivisionCode | undefined,
  support: ReadonlyMap<DivisionCode, number>,
): number {
  let score: number = LEVEL_WORTH[code.length as keyof typeof LEVEL_WORTH] ?? 0;
  if (above && code.startsWith(above) && code !== above) score += 6;
  if (home && (code.startsWith(home) || home.startsWith(code))) score += 4;
  else if (home && home.slice(0, 4) === code.slice(0, 4) && code.length > 4) score += 2;
  else if (home && home.slice(0, 2) === code.slice(0, 2)) score += 1;
  for (const length of [6, 4, 2])
    if (code.length > length && support.has(code.slice(0, length))) score += length === 2 ? 1 : 2;
  return score;
}

/** The resolved places of the article, most named first. */
export function groupPlaces(view: View, spots: readonly ResolvedSpot[], gazetteer: Gazetteer): FoundPlace[] {
  const found = new Map<DivisionCode, FoundPlace>();
  for (const { code, start, end } of spots) {
    const place = code && (found.get(code) ?? startPlace(code, gazetteer));
    if (!place) continue;
    found.set(place.code, place);
    place.mentions.push(spanOf(view, start, end));
  }
  return [...found.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}

function startPlace(code: DivisionCode, gazetteer: Gazetteer): FoundPlace | undefined {
  const place = gazetteer.resolvePlace(code);
  return place && { ...place, mentions: [] };
}

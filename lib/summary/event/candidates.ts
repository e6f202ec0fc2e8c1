/** Proposes the events that an article may tell of, each with the words it rests on. The best one is chosen by score. */
import { contains, type Range, trimRange } from '../../text/ranges.ts';
import { splitClauses } from '../../text/sentences.ts';
import { measureDateline } from '../dateline.ts';
import { isProse, type Passage, type Source, sentenceAt, sliceOf } from '../source.ts';
import { proposeDoings } from './doings.ts';
import { bareNames, documentKinds, eventHead, kindOfName, notHeadBefore } from './heads.ts';
import { proposeReceptions } from './receptions.ts';
import { proposeVisits } from './visits.ts';

export interface EventCandidate {
  passage: Passage;
  sentence: Range;
  /** The verb that holds the event (召开), or the whole name where there is none. */
  verb: Range;
  name: Range;
  kind?: string;
  /** Of a visit: where to, in the text's words. */
  goal?: Range;
  form: 'held' | 'passive' | 'visit' | 'document' | 'speech';
  score: number;
}

const HOLDING =
  /(?:主持召开|组织召开|联合召开|召集召开|召开|举行|举办|联合开展|组织开展|开展|开启|启动(?!仪式|会|区|资金|大会)|组织(?!部|生活|化|员|建设|振兴|领导|力|者|委员|人事|体系|优势|工作|架构|机构)|主办(?!方|单位)|承办(?!方|单位))(?:了|起)?(?!的)/g;
/** Verbs that also take plans and habits as their object; with these only a full name counts. */
const LOOSE_VERB = /开展|启动|组织|开启/;
const PLANNED =
  /(?:将|要|拟|计划|准备|坚持|定期|经常性?|常态化|持续|深入|广泛|扎实|每[年月周季]度?|适时|积极|继续|全面|切实)$/;
const HELD =
  /(?:[将已]?于?(?:(?:\d{1,2}月)?\d{1,2}日?[-—~～至])?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚上?)?|[今昨前][天日](?:上午|下午|晚上?)?|将)?(?:在(?!全)[^,，。;；]{2,30}?)?(?:顺利|成功|正式|隆重|圆满|如期|同步|胜利)?(?:召开|举行|举办|开幕|闭幕|启动|开班|开赛|落幕|开营|收官)(?!的|了?.{0,12}会)/;
/** 〔座谈会〕,于12月19日-20日在某县召开 */
const HELD_THEN = new RegExp(`^[,，]已?于(?:(?:\\d{1,2}月)?\\d{1,2}日?[-—~～至])?${HELD.source}`);
const SPEECH =
  /在(?<name>[^,，。;；在]{2,60}?)上的?(?:主持|表态|交流|总结|经验|典型|工作|开幕|主题|重要|书面){0,3}(?:讲话|发言|致辞|讲稿|报告|汇报)(?:提纲|材料|稿|摘要)?/;
const REFERRED = /^(?:此次|本次|这次|该|上述|每次|历次|上次|首次)/;
/** 以“…”为主题的〔推进会〕 */
const THEME = /^[了起]?以[“"][^”"]{2,40}[”"]为(?:主)?题的/;
/** Passages in which an event of the article is told; further down stand details and background. */
const PASSAGES_READ = 6;

/** Candidates in no order. */
function proposeEvents(source: Source): EventCandidate[] {
  const { title } = source;
  const prose = source.passages.filter(isProse).slice(0, PASSAGES_READ);
  const told = prose.flatMap((passage, depth) => proposeFrom(passage).map((found) => weigh(found, depth)));
  const titled = [...proposeFrom(title), ...proposeDocument(title)].map((found) => weigh(found, 0));
  const done = prose
    .slice(0, 1)
    .flatMap(proposeDoings)
    .map((found) => weigh(found, 0));
  const speeches = [title, ...source.passages.slice(0, 3)].flatMap(proposeSpeech);
  return [...told, ...titled, ...done, ...speeches];
}

const chosen = new WeakMap<Source, { event: EventCandidate | undefined }>();

/** The best candidate; remembered for the source, since several sections ask. */
export function chooseEvent(source: Source): EventCandidate | undefined {
  const known = chosen.get(source) ?? { event: findBest(proposeEvents(source)) };
  chosen.set(source, known);
  return known.event;
}

function findBest(candidates: readonly EventCandidate[]): EventCandidate | undefined {
  return candidates.reduce<EventCandidate | undefined>(
    (best, candidate) => (best && best.score >= candidate.score ? best : candidate),
    undefined,
  );
}

function proposeFrom(passage: Passage): EventCandidate[] {
  return passage.sentences
    .slice(0, 8)
    .flatMap((sentence) => [
      ...proposeHeld(passage, sentence),
      ...proposeVisits(passage, sentence),
      ...proposeReceptions(passage, sentence),
    ]);
}

function weigh(candidate: EventCandidate, depth: number): EventCandidate {
  const { passage, sentence, name } = candidate;
  const isTitle = passage.block < 0;
  const isDated =
    passage.dates.some((date) => contains(sentence, date) && date.day !== undefined) ||
    /[今昨]天|[今昨]日|近日|日前/.test(sliceOf(passage, sentence));
  const isFirst = passage.sentences[0]?.start === sentence.start;
  const bare = bareNames.has(sliceOf(passage, name)) ? 3 : 0;
  const score = candidate.score + (isDated ? 2 : 0) + (isFirst ? 1 : 0) - depth * 0.8 - (isTitle ? 1.5 : 0) - bare;
  return { ...candidate, score };
}

function proposeHeld(passage: Passage, sentence: Range): EventCandidate[] {
  return splitClauses(passage.text, sentence).flatMap((clause) => {
    const held = findHeld(passage, clause) ?? findPassive(passage, clause);
    if (!held) return [];
    const kind = kindOfName(sliceOf(passage, held.name));
    return [{ passage, sentence, ...held, ...(kind ? { kind } : {}) }];
  });
}

type Held = Pick<EventCandidate, 'verb' | 'name' | 'form' | 'score'>;

function findHeld(passage: Passage, clause: Range): Held | undefined {
  const text = sliceOf(passage, clause);
  for (const match of text.matchAll(HOLDING)) {
    const start = clause.start + match.index;
    if (isQuoted(passage, start)) continue;
    const isLoose = LOOSE_VERB.test(match[0]) && !match[0].includes('召开');
    if (isLoose && PLANNED.test(text.slice(0, match.index))) continue;
    if (/(?:将|拟|计划|准备|定期|每[年月周季]度?)$/.test(text.slice(0, match.index))) continue;
    const verb = { start, end: start + match[0].length };
    const name = findName(passage, { start: verb.end, end: clause.end });
    if (!name || REFERRED.test(sliceOf(passage, name))) continue;
    // 组织多警种开展〔宣传活动〕: the later verb holds it.
    if (isLoose && holdsLater(passage, name)) continue;
    if (isLoose && bareNames.has(sliceOf(passage, name))) continue;
    return { verb, name, form: 'held', score: isLoose ? 4 : 5 };
  }
  return undefined;
}

function holdsLater(passage: Passage, name: Range): boolean {
  const later = /(?:开展|举行|举办|召开)/.exec(sliceOf(passage, name));
  return later !== null && !isQuoted(passage, name.start + later.index);
}

/** The noun phrase from the start of the range to the last head that ends one. */
function findName(passage: Passage, range: Range): Range | undefined {
  const text = sliceOf(passage, range);
  let end = -1;
  for (const match of text.matchAll(eventHead)) {
    const after = match.index + match[0].length;
    if (isQuoted(passage, range.start + match.index) && !/^[”"」』]/.test(text.slice(after))) continue;
    if (notHeadBefore.test(text.slice(after))) continue;
    if (end >= 0 && !isSameName(text.slice(end, match.index))) break;
    end = after;
  }
  if (end < 0 || end > 90) return undefined;
  while (/^[”"」』》]/.test(text.slice(end))) end++;
  const theme = THEME.exec(text)?.[0].length ?? 0;
  const from = theme < end ? range.start + theme : range.start;
  const name = trimRange(passage.text, { start: from, end: range.start + end }, '了的:：');
  return name.end - name.start >= 2 && isBalanced(sliceOf(passage, name)) ? name : undefined;
}

/** Between two heads of one name stand its own words; a verb of the meeting's work ends the name. */
function isSameName(between: string): boolean {
  return !/(?:传达|研究|部署|听取|审议|学习贯彻|并|后|对|就|以来|期间|宣布|通报|总结|安排|分析|讨论|要求|强调|指出)/.test(
    between,
  );
}

function findPassive(passage: Passage, clause: Range): Held | undefined {
  const text = sliceOf(passage, clause);
  for (const match of text.matchAll(eventHead)) {
    const after = match.index + match[0].length;
    const closing = /^[”"」』》]*/.exec(text.slice(after))?.[0].length ?? 0;
    const rest = text.slice(after + closing);
    const held = rest ? HELD.exec(rest) : HELD_THEN.exec(passage.text.slice(clause.end, clause.end + 60));
    if (held?.index !== 0) continue;
    if (isQuoted(passage, clause.start + match.index) && closing === 0) continue;
    const verb = { start: clause.start + after + closing, end: clause.start + after + closing + held[0].length };
    const start = startOfName(passage, clause);
    const name = trimRange(passage.text, { start, end: verb.start });
    const surface = sliceOf(passage, name);
    if (name.end - name.start > 90 || name.end <= name.start || REFERRED.test(surface) || !isBalanced(surface))
      continue;
    return { verb, name, form: 'passive', score: 5 };
  }
  return undefined;
}

/** After the date and the organiser: `11月28日,由县总工会主办的` */
function startOfName(passage: Passage, clause: Range): number {
  const text = sliceOf(passage, clause);
  const opening = clause.start + measureDateline(text);
  const date = passage.dates.find((found) => found.start === opening && found.rule !== 'year');
  let start = (date && contains(clause, date) ? date.end : opening) - clause.start;
  const organised = /^.{0,40}?(?:主办|承办|举办|组织|联合)的/.exec(text.slice(start));
  if (organised) start += organised[0].length;
  start += /^\s*[我本][省市州盟县区旗镇乡](?!委|政|人大)/.exec(text.slice(start))?.[0].length ?? 0;
  return clause.start + start;
}

function proposeDocument(title: Passage): EventCandidate[] {
  const text = title.text.trim();
  const row = documentKinds.find(({ pattern }) => pattern.test(text));
  if (!row) return [];
  const whole = trimRange(title.text, { start: 0, end: title.text.length });
  return [{ passage: title, sentence: whole, verb: whole, name: whole, kind: row.kind, form: 'document', score: 9 }];
}

function proposeSpeech(passage: Passage): EventCandidate[] {
  if (passage.text.length > 120) return [];
  const match = SPEECH.exec(passage.text);
  const surface = match?.groups?.name;
  if (!match || !surface) return [];
  const kind = kindOfName(surface);
  if (!kind || !isBalanced(surface)) return [];
  const start = match.index + 1;
  const name = { start, end: start + surface.length };
  const sentence = sentenceAt(passage, start);
  return [{ passage, sentence, verb: name, name, kind, form: 'speech', score: passage.block < 0 ? 8 : 5 }];
}

function isQuoted(passage: Passage, at: number): boolean {
  return passage.quotes.some((quote) => quote.start < at && at < quote.end);
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return (
    count('“') === count('”') && count('《') === count('》') && count('(') + count('（') === count(')') + count('）')
  );
}

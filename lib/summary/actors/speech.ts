/** What a group says: indirect speech to its end, and quotations before, after and around the name. */
import type { Quote } from '../../text/quotes.ts';
import { contains, type Range, trimRange } from '../../text/ranges.ts';
import type { Statement } from '../../types.ts';
import { type Passage, stateRange } from '../source.ts';
import type { ActorGroup } from './groups.ts';
import { goesOn, reports, SAYING, SPEAKING } from './verbs.ts';

export interface Utterance {
  group: ActorGroup;
  statement: Statement;
}

const SAY = new RegExp(`(?<say>${SAYING})|(?:${SPEAKING})`, 'g');
const SAYS_SOON = new RegExp(`^[^,，。;；:：]{0,14}?(?:${SAYING}|${SPEAKING})`);
const OPENS = /^(?:道|说|了)?[,，:：]/;
/** A second verb of the same subject: 在讲话中指出, 抛出两个问题…,并强调要. */
const CHAINED = /^[^,，。;；]{0,6}[中时后][^,，。;；]{0,6}$|(?:并|还|随后)[^,，。;；]{0,8}$/;
/** A sentence that goes on with a saying of the same subject: 要求黄道镇要…. */
const BARE_SAYING = /^(?:要求|强调|指出|希望)[^,，。]{2,}/;
/** A quotation shorter than this is a term. */
const SPOKEN = 10;
const SPOKEN_SENTENCE = 6;
/** The verb stands within so many characters of the name. */
const REACH = 50;
/** …实地查看…,要求…: after a comma it may stand further off. */
const CHAIN_REACH = 160;
/** Less than this is no statement. */
const SHORTEST = 4;
/** A predicate without its words says more than 一一点评 only when it is longer. */
const SHORTEST_PREDICATE = 6;

export function readUtterances(passage: Passage, groups: ActorGroup[], masked: string): Utterance[] {
  const told = groups.flatMap((group, at) => readIndirect(passage, group, groups.slice(at + 1), masked));
  const quoted = groups.flatMap((group) => readQuoteBefore(passage, group, masked));
  const direct = [...told, ...quoted];
  const all = [...direct, ...readOn(passage, groups, direct), ...readLoneQuotes(passage, groups, masked)];
  return dropRepeated(all).sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ statement }: Utterance): number {
  return statement.evidence[0]?.start ?? 0;
}

function dropRepeated(utterances: Utterance[]): Utterance[] {
  const seen = new Set<string>();
  return utterances.filter(({ statement }) => {
    if (statement.text.length < SHORTEST || seen.has(statement.text)) return false;
    seen.add(statement.text);
    return true;
  });
}

/** X强调,… and X作题为“…”的分享: from the mark after the verb, or from the predicate where none stands. */
function readIndirect(passage: Passage, group: ActorGroup, later: ActorGroup[], masked: string): Utterance[] {
  const verb = findSaying(masked, group);
  if (!verb) return [];
  const next = later.find(
    (other) => other.sentence === group.sentence && SAYS_SOON.test(masked.slice(other.end, other.zone.end)),
  );
  const end = Math.min(next?.start ?? group.sentence.end, group.sentence.end);
  const mark = verb.says ? OPENS.exec(masked.slice(verb.end, verb.end + 3)) : null;
  const isChained = /[,，]/.test(masked.slice(group.end, verb.start)) && verb.says;
  const predicate = isChained ? verb.start : skipBracket(passage.text, group.end);
  const from = mark ? verb.end + mark[0].length : predicate;
  const range = trimSpeech(passage, { start: from, end });
  if (!mark && range.end - range.start < SHORTEST_PREDICATE) return [];
  const evidence = { start: Math.max(group.start, group.sentence.start), end: group.sentence.end };
  return [{ group, statement: stateRange(passage, range, evidence) }];
}

/** 周旭(图右)现场…: the bracket belongs to the name. */
function skipBracket(text: string, at: number): number {
  return at + (/^\s?[(（][^)）]{0,12}[)）]/.exec(text.slice(at, at + 20))?.[0].length ?? 0);
}

/** Without the full stop, and without quotation marks where all of it is one quotation. */
function trimSpeech(passage: Passage, range: Range): Range {
  const bare = trimRange(passage.text, range, '。,，;；');
  const quote = passage.quotes.find((found) => found.start === bare.start && found.end === bare.end);
  return quote ? trimRange(passage.text, { start: quote.start + 1, end: quote.end - 1 }, '。,，;；') : bare;
}

interface Saying extends Range {
  says: boolean;
}

function findSaying(masked: string, group: ActorGroup): Saying | undefined {
  const zone = masked.slice(group.zone.start, group.zone.end);
  let found: Saying | undefined;
  for (const match of zone.matchAll(SAY)) {
    const start = group.zone.start + match.index;
    const here = { start, end: start + match[0].length, says: match.groups?.say !== undefined };
    if (found && !CHAINED.test(masked.slice(found.end, start))) break;
    const isFar = match.index > (/[,，]$/.test(masked.slice(0, start)) ? CHAIN_REACH : REACH);
    if (!found && isFar) break;
    if (here.says && OPENS.test(masked.slice(here.end, here.end + 3))) return here;
    found ??= here;
  }
  return found;
}

/** “…”X说: the quotation that ends right before the group. */
function readQuoteBefore(passage: Passage, group: ActorGroup, masked: string): Utterance[] {
  const quote = passage.quotes.findLast((found) => found.end <= group.start && isSpoken(passage, found));
  if (!quote || !/^[\s,，]*[^,，。;；“”]{0,30}$/.test(masked.slice(quote.end, group.start))) return [];
  if (!SAYS_SOON.test(masked.slice(group.end, group.zone.end))) return [];
  const evidence = { start: quote.start, end: group.sentence.end };
  return [{ group, statement: stateRange(passage, trimSpeech(passage, quote), evidence) }];
}

function isSpoken(passage: Passage, quote: Quote): boolean {
  if (quote.mark === '《' || quote.mark === '‘') return false;
  const length = quote.end - quote.start;
  return length >= SPOKEN || (length >= SPOKEN_SENTENCE && /[。！？!?]/.test(passage.text.charAt(quote.end - 2)));
}

/** A paragraph of one person who speaks in it: quotations that are sentences are that person's. */
function readLoneQuotes(passage: Passage, groups: ActorGroup[], masked: string): Utterance[] {
  const [group] = groups;
  if (group?.persons.length !== 1) return [];
  if (new Set(groups.flatMap(({ persons }) => persons.map(({ key }) => key))).size !== 1) return [];
  if (!groups.some((found) => SAYS_SOON.test(masked.slice(found.end, found.zone.end)))) return [];
  return passage.sentences.flatMap((sentence) => {
    const quote = passage.quotes.find((found) => found.start === sentence.start && found.end >= sentence.end - 1);
    if (!quote || !isSpoken(passage, quote)) return [];
    return [{ group, statement: stateRange(passage, trimSpeech(passage, quote), sentence) }];
  });
}

/** Sentences after a speech that still belong to it: quotations of their own, and demands without a new subject. */
function readOn(passage: Passage, groups: ActorGroup[], direct: Utterance[]): Utterance[] {
  const more: Utterance[] = [];
  let speaker: ActorGroup | undefined;
  let subject: ActorGroup | undefined;
  for (const sentence of passage.sentences) {
    const here = groups.filter((group) => group.sentence === sentence);
    if (here.length > 0) {
      speaker = direct.findLast(({ group }) => here.includes(group))?.group;
      subject = here.length === 1 ? here[0] : undefined;
      continue;
    }
    const text = passage.text.slice(sentence.start, sentence.end);
    if (reports.test(text)) {
      speaker = undefined;
      subject = undefined;
      continue;
    }
    if (BARE_SAYING.test(text)) speaker ??= subject;
    if (!speaker || isTaken(direct, passage, sentence) || !isContinued(passage, sentence, text)) continue;
    more.push({ group: speaker, statement: stateRange(passage, trimSpeech(passage, sentence), sentence) });
  }
  return more;
}

function isContinued(passage: Passage, sentence: Range, text: string): boolean {
  const quote = passage.quotes.find((found) => found.start === sentence.start && found.end >= sentence.end - 1);
  if (quote) return isSpoken(passage, quote);
  return BARE_SAYING.test(text) || goesOn.test(text) || /^[^,，。]{0,20}要(?!求)/.test(text);
}

function isTaken(direct: Utterance[], passage: Passage, sentence: Range): boolean {
  return direct.some(({ statement }) =>
    statement.evidence.some((span) => span.block === passage.block && contains(span, sentence)),
  );
}

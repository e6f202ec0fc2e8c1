import { DAY_LABEL } from '../../text/day-label.ts';
import { contains, type Range } from '../../text/ranges.ts';
import type { EventDate } from '../../types.ts';
import { measureDateline } from '../dateline.ts';
import { type FoundDate, type Passage, type Source, toSpan } from '../source.ts';
import type { EventCandidate } from './candidates.ts';

/** 去年的今天, 自6月1日起 */
const REMEMBERED = /(?:(?:[去前当那往]年|曾于|早在)的?|自从?|从|截至|截止到?)$/;
/** 5月1日印发的通知 */
const OF_ANOTHER = /^(?:[起前后止]|之[前后]|以[来前后]|[^,，]{0,8}的)/;
/** How far into the first paragraph a date may stand that dates the news when no event is named. */
const OPENING = 12;
/** How far behind a date the first person who acts on that day may stand. */
const FARTHEST = 50;

/** When the event took place: the date of its sentence, then of the paragraphs before it, with the words of the text. */
export function dateEvent(source: Source, event: EventCandidate | undefined): EventDate | undefined {
  const field = dateField(source);
  if (field) return field;
  if (!event) return dateOpening(source) ?? dateAlone(source) ?? dateVaguely(source);
  if (event.form === 'document')
    return dateDocument(source) ?? (event.kind === '任免' ? dateOpening(source) : undefined);
  if (event.form === 'speech') return dateLine(source);
  const own = pickDate(event.passage, event.sentence, event);
  if (own && !own.date.vague) return toEventDate(own);
  const near = pickNear(source, event);
  return toEventDate(near ?? own);
}

/** 时间:10月26日下午, 会议日期:…: minutes and lists of calls tell their day as a field. */
function dateField(source: Source): EventDate | undefined {
  for (const passage of source.passages.slice(0, FIELDS_READ)) {
    // Fields stand above the text.
    if (/[。！？]/.test(passage.text)) return undefined;
    const label = DAY_LABEL.exec(passage.text)?.[0].length;
    const date = passage.dates.find((found) => found.start === label && isDay(found));
    if (date) return toEventDate({ passage, date });
  }
  return undefined;
}

const FIELDS_READ = 6;

interface Picked {
  passage: Passage;
  date: FoundDate;
}

function pickDate(passage: Passage, range: Range, event?: EventCandidate): Picked | undefined {
  const dates = passage.dates.filter((date) => contains(range, date) && !(event && isInsideName(passage, date, event)));
  const days = dates.filter(isDay);
  const before = event && passage === event.passage ? days.filter((date) => date.end <= event.verb.end) : [];
  const date = before.at(-1) ?? days[0] ?? dates.find((found) => found.vague) ?? dates.find((found) => found.month);
  return date && { passage, date };
}

function pickNear(source: Source, event: EventCandidate): Picked | undefined {
  const whole = (passage: Passage): Range => ({ start: 0, end: passage.text.length });
  const isTitle = event.passage.block < 0;
  const inBlock = isTitle ? undefined : pickDate(event.passage, { start: 0, end: event.sentence.start }, event);
  if (inBlock && isDay(inBlock.date)) return inBlock;
  const openings = source.passages.filter((passage) => passage.kind !== 'caption').slice(0, 3);
  for (const passage of openings) {
    if (passage.block === event.passage.block) continue;
    const picked = pickDate(passage, passage.sentences[0] ?? whole(passage), event);
    if (picked && isDay(picked.date)) return picked;
  }
  const titled = pickDate(source.title, whole(source.title), event);
  return titled && isDay(titled.date) ? titled : undefined;
}

/** News without an event is dated by how it opens, or by the first sentence that has an official act on a day. */
function dateOpening(source: Source): EventDate | undefined {
  for (const passage of source.passages.filter((found) => found.kind === 'paragraph').slice(0, 2)) {
    const date = passage.dates.find((found) => isDay(found) && datesNews(passage, found));
    if (date) return toEventDate({ passage, date });
  }
  return undefined;
}

/** 9月6日　8:30—11:00: a line among the first that holds nothing but the day and the hours. */
function dateAlone(source: Source): EventDate | undefined {
  for (const passage of source.passages.slice(0, 4)) {
    const date = passage.dates.find(isDay);
    if (date && HOURS.test(passage.text.slice(0, date.start) + passage.text.slice(date.end)))
      return toEventDate({ passage, date });
  }
  return undefined;
}

const HOURS = /^[\s\d:：—~～()（）至时点分上下午晚星期周一二三四五六日-]*$/;

/** 近日,…: news that tells no day may say so as it opens. */
function dateVaguely(source: Source): EventDate | undefined {
  const passage = source.passages.find((found) => found.kind === 'paragraph');
  const first = passage?.sentences[0];
  const date = passage?.dates.find((found) => found.vague && first !== undefined && contains(first, found));
  return passage && date ? toEventDate({ passage, date }) : undefined;
}

function datesNews(passage: Passage, date: FoundDate): boolean {
  if (isReported(passage, date)) return false;
  if (date.start <= measureDateline(passage.text) + OPENING) return true;
  if (isOfAnother(passage, date)) return false;
  return isActed(passage, date) || opensClause(passage, date) || opensSentence(passage, date) || isSaid(passage, date);
}

function isOfAnother({ text }: Passage, date: FoundDate): boolean {
  return REMEMBERED.test(text.slice(0, date.start)) || OF_ANOTHER.test(text.slice(date.end));
}

/** 国务院国资委28日在南京召开, 商务部发言人今天表示: in the first sentence a day between who acts and the act. */
function isSaid({ sentences, text }: Passage, date: FoundDate): boolean {
  const first = sentences[0];
  return (
    first !== undefined &&
    contains(first, date) &&
    /[\u3400-\u9fff]/.test(text.charAt(date.start - 1)) &&
    ACTS.test(text.slice(date.end))
  );
}

const ACTS =
  /^(?:在|向|出席|会见|主持|表示|宣布|发布|公布|公开|通报|召开|举行|启动|开幕|闭幕|抵达|印发|介绍|指出|强调|说|称|回应|决定|批准|颁布)/;

/** 按照安排,3月5日,县财政局局长甲回到…: behind the date, in its sentence, stands the official who acts. */
function isActed(passage: Passage, date: FoundDate): boolean {
  const sentence = passage.sentences.slice(0, 2).find((range) => contains(range, date));
  if (!sentence) return false;
  const reach = Math.min(sentence.end, date.end + FARTHEST);
  return passage.persons.some(
    ({ start, end, person }) => person.isOfficial && ((start >= date.end && start < reach) || end === date.start),
  );
}

/** 条例施行满一年,7月14日下午,…: in the first sentence a day by itself between two marks. */
function opensClause({ sentences, text }: Passage, date: FoundDate): boolean {
  const first = sentences[0];
  if (!first || !contains(first, date)) return false;
  return /[,，。”]\s*$/.test(text.slice(first.start, date.start)) && /^[,，]/.test(text.slice(date.end));
}

/** 林子里的人睡不踏实。11月6日,镇里开了会: a day that one of the first sentences begins with. */
function opensSentence({ sentences, text }: Passage, date: FoundDate): boolean {
  const sentence = sentences.slice(0, 3).find((range) => contains(range, date));
  const isFirst = sentence !== undefined && text.slice(sentence.start, date.start).trim() === '';
  return isFirst && /^[,，]/.test(text.slice(date.end));
}

/** A document is dated by the line under its text. */
function dateDocument(source: Source): EventDate | undefined {
  const passage = source.passages.slice(-4).findLast((found) => isDateLine(found));
  const date = passage?.dates.at(-1);
  return passage && date ? toEventDate({ passage, date }) : undefined;
}

/** A speech is dated by a line that holds nothing else: (2024年1月5日). */
function dateLine(source: Source): EventDate | undefined {
  const passage = source.passages.slice(0, 4).find(isDateLine);
  const date = passage?.dates[0];
  return passage && date ? toEventDate({ passage, date }) : undefined;
}

function isDateLine(passage: Passage): boolean {
  const date = passage.dates.at(-1);
  if (!date || !isDay(date)) return false;
  return (
    passage.text.replace(/[\s()（）]/g, '').length - (date.end - date.start) <= 24 && passage.text.trim().length < 40
  );
}

/** 据…5月19日报道: the day of the report. */
function isReported({ text }: Passage, date: FoundDate): boolean {
  return /^(?:报道|消息|讯|电)/.test(text.slice(date.end));
}

function isDay(date: FoundDate): boolean {
  return date.day !== undefined || date.dayShift !== undefined || date.weekday !== undefined;
}

function isInsideName(passage: Passage, date: Range, event: EventCandidate): boolean {
  return passage.block === event.passage.block && contains(event.name, date);
}

function toEventDate(picked: Picked | undefined): EventDate | undefined {
  if (!picked) return undefined;
  const { passage, date } = picked;
  return { ...date.resolved, surface: date.surface, evidence: [toSpan(passage, date)] };
}

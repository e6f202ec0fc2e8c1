import { type Range, trimRange } from '../text/ranges.ts';

const AGENCY = '[^,，。;；:：(（“”]{0,20}?(?:(?:[网报台刊站社]|融媒体?|客户端|\\d日)讯(?![息号飞速道])|(?:社|\\d日)电)';
const WRITERS = '[(（][^)）]{0,12}?(?:记者|通讯员|文/图|图/文)[^)）]{0,40}[)）]';
/** The headline of a microblog's post: #话题#【标题】. */
const HEADLINE = '(?:\\s*#[^#\\n]{1,20}#)?\\s*【[^】\\n]{2,60}】';
/** Names alone in brackets: behind the agency, or before the day. */
const NAMES = '[(（][\\s\\u4e00-\\u9fff]{2,24}[)）]';
const DATELINE = new RegExp(
  `^\\s*(?:${AGENCY}\\s*(?:${WRITERS}|${NAMES})?[:：]?|${WRITERS}|${NAMES}(?=\\s*(?:\\d{1,2}月\\d{1,2}日|近日|日前)))\\s*`,
);

const OPENING = new RegExp(`^${HEADLINE}`);

/** Characters that headline and dateline take up at the start of a paragraph: 本报讯(记者某某), 新华社北京5月30日电. 0 without one. */
export function measureDateline(text: string): number {
  const head = OPENING.exec(text)?.[0].length ?? 0;
  return head + (DATELINE.exec(text.slice(head))?.[0].length ?? 0);
}

/** The sentences without the dateline, which tells who reports and nothing of what happened. */
export function dropDateline(text: string, sentences: readonly Range[]): Range[] {
  const start = measureDateline(text);
  return sentences
    .filter(({ end }) => end > start)
    .map((sentence) => (sentence.start < start ? trimRange(text, { start, end: sentence.end }) : sentence));
}

import { contains, type Range, within } from '../../text/ranges.ts';
import { type FoundDate, type Passage, sliceOf } from '../source.ts';

const PERIOD =
  /(?:今年|去年|20\d\d年)?(?:[一二三四]季度|[上下]半年|前[一二三四五六七八九十\d]{1,2}个?(?:月|季度)|今年以来|近年来|换届以来|截至目前|全年|近[\d一二三四五六七八九十]+年(?:来)?|“?十[一二三四五]五”?(?:期间|以来|时期))/g;

/** The spell that a figure speaks of: the one that last opens a clause of the sentence before the number. */
export function findPeriod(passage: Passage, sentence: Range, before: number): Range | undefined {
  const words = [...sliceOf(passage, sentence).matchAll(PERIOD)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const dates = within(passage.dates, sentence).filter(
    (date) => isSpell(date) && !words.some((word) => contains(word, date)),
  );
  const last = [...dates, ...words]
    .filter((range) => range.end <= before && opensClause(passage, sentence, range))
    .reduce<Range | undefined>((best, range) => (best && best.end >= range.end ? best : range), undefined);
  return last && { start: last.start, end: last.end };
}

/** Days date events, longer spells date figures. */
function isSpell(date: FoundDate): boolean {
  return !date.vague && date.day === undefined && date.dayShift === undefined && date.weekday === undefined;
}

function opensClause({ text }: Passage, sentence: Range, range: Range): boolean {
  return /(?:^|[,，;；:：。“]|截至|截止|至|到|从|自|在|其中)\s?$/.test(text.slice(sentence.start, range.start));
}

import { contains, type Range, trimRange } from '../../text/ranges.ts';
import type { Statement } from '../../types.ts';
import { type Source, sliceOf, stateRange } from '../source.ts';
import type { EventCandidate } from './candidates.ts';

const ORGANISED = /由(?<who>[^。;；]{2,60}?)(?:联合|共同|牵头)?(?:主办|承办|举办|组织(?!部|生活|化|员|建设|振兴)|发起)/;
/** How the name of a body or a place ends. */
const BODY_END =
  /(?:[省市州盟县区旗镇乡村局委办院校会部处站所社厅署队组团]|街道|社区|中心|公司|集团|支部|党委|党组|党工委|政府|机关|法院|学校|单位|联合会|协会|总会|地区|农场|林场|园区|开发区|管委会|办事处)$/;

/** Who held the event: 由〔body〕主办, or the body that is the subject of 召开. A person is no organiser. */
export function organiseEvent(_source: Source, event: EventCandidate | undefined): Statement | undefined {
  if (!event || (event.form !== 'held' && event.form !== 'passive')) return undefined;
  return findNamed(event) ?? findSubject(event);
}

function findNamed({ passage, sentence }: EventCandidate): Statement | undefined {
  const match = ORGANISED.exec(sliceOf(passage, sentence));
  const surface = match?.groups?.who;
  if (!match || !surface) return undefined;
  const start = sentence.start + match.index + 1;
  return stateRange(passage, trimRange(passage.text, { start, end: start + surface.length }, ',，、'));
}

function findSubject({ passage, sentence, verb, form }: EventCandidate): Statement | undefined {
  if (form !== 'held') return undefined;
  let range: Range = { start: startOfSubject(passage.text, sentence.start, verb.start), end: verb.start };
  const dates = passage.dates.filter((date) => contains(range, date));
  const last = dates.at(-1);
  if (last) range = { start: last.end, end: range.end };
  const elsewhere = passage.text
    .slice(range.start, range.end)
    .search(/在|于|近日|日前|胜利|成功|组织|联合|顺利|隆重|再次|专门|及时|先后|集中|正式/);
  if (elsewhere >= 0) range = { start: range.start, end: range.start + elsewhere };
  range = trimRange(passage.text, range, ',，、:：“”)）(（');
  const surface = sliceOf(passage, range);
  const hasPerson = passage.persons.some((mark) => mark.start < verb.start && mark.end > range.start);
  if (hasPerson || surface.length < 2 || surface.length > 30 || /来|赴|率|带队|受|为了/.test(surface)) return undefined;
  const isPlace = passage.places.some((mark) => mark.end === range.end && mark.start >= range.start);
  return isPlace || BODY_END.test(surface) ? stateRange(passage, range) : undefined;
}

function startOfSubject(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  const cut = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf('，'),
    before.lastIndexOf(';'),
    before.lastIndexOf('；'),
  );
  return from + cut + 1;
}

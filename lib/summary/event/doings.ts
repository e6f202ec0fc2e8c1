/** Events that no noun names: a bridge is opened, a case is heard. Read only where a dated sentence opens the article. */
import { contains, type Range, trimRange } from '../../text/ranges.ts';
import { splitClauses } from '../../text/sentences.ts';
import type { Passage } from '../source.ts';
import type { EventCandidate } from './candidates.ts';

const DOING =
  /(?:(?:正式|顺利|全线|建成|全面|隆重)*(?<kind>通车|通航|开工建设|开工|竣工|揭牌|挂牌成立|挂牌|揭牌成立|成立|开馆|开园|投入使用|投用|启用|封顶|合龙|开业|落成|奠基|开庭审理|公开审理|宣判|交房|启运|入驻|集会))(?!仪式|典礼|以来|后|前|的|大会|条件|率|周年|[^,，。]{0,4}周年)/;
/** What befalls a place: 发生一起重大交通事故, 发生5.1级地震. */
const HAPPENING =
  /发生了?[^,，。;；]{0,30}?(?<kind>交通事故|事故|火灾|地震|爆炸|坍塌|垮塌|山洪|泥石流|滑坡|洪涝|车祸|命案)(?!处置|应急|救援|隐患|预防|率|调查)/;
/** What befalls an official: 接受县纪委监委纪律审查和监察调查, 被开除党籍和公职. */
const CENSURE =
  /接受[^,，。;；]{0,24}?(?<kind>(?:纪律审查|监察调查|审查调查)(?:和监察调查)?)|(?:被|给予)[^,，。;；]{0,12}?(?<expelled>开除党籍(?:、?和?开除公职|和公职)?)/;
const LONGEST = 40;

export function proposeDoings(passage: Passage): EventCandidate[] {
  return passage.sentences.slice(0, 2).flatMap((sentence, index) => {
    // The day of the dateline dates the first sentence.
    const isDated = passage.dates.some(
      (date) =>
        (contains(sentence, date) || (index === 0 && date.end <= sentence.start)) && isDay(date.day, date.dayShift),
    );
    if (!isDated) return [];
    return splitClauses(passage.text, sentence).flatMap((clause) => proposeClause(passage, sentence, clause));
  });
}

function isDay(day: number | undefined, shift: number | undefined): boolean {
  return day !== undefined || shift !== undefined;
}

function proposeClause(passage: Passage, sentence: Range, clause: Range): EventCandidate[] {
  const text = passage.text.slice(clause.start, clause.end);
  const censure = CENSURE.exec(text);
  const match = HAPPENING.exec(text) ?? censure ?? DOING.exec(text);
  const kind = match?.groups?.kind ?? match?.groups?.expelled;
  if (!match || !kind) return [];
  const verb = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  if (passage.quotes.some((quote) => quote.start < verb.start && verb.start < quote.end)) return [];
  if (
    /(?:将|拟|计划|预计|尚未|未|力争|确保|推动|加快|严防|防止|避免|谨防|防范)[^,，。]{0,12}$/.test(
      passage.text.slice(clause.start, verb.start),
    )
  )
    return [];
  const date = passage.dates.findLast((found) => found.start >= clause.start && found.end <= verb.start);
  const start = match === censure ? verb.start : (date?.end ?? clause.start);
  const end = clause.end - start <= LONGEST ? clause.end : verb.end;
  const name = trimRange(passage.text, { start, end }, '。！!');
  if (name.end - name.start < 4 || name.end - name.start > LONGEST) return [];
  return [{ passage, sentence, verb, name, kind, form: 'passive', score: 2.4 }];
}

/**
 * Names in quotation marks that say nothing without what stands before them: 森林防火“百日行动”, 农村改厕“回头看”. The marks
 * are around the manner or the season of a campaign, and its matter is a part of the name.
 */
import type { Lexicon } from './lexicon.ts';
import type { CandidateRange } from './programme-shapes.ts';
import { isEmptyName, leadOf } from './undertaking-words.ts';

const MANNER =
  /[“‘「](?:回头看|百日[\u3400-\u9fff]{2,3}|[春夏秋冬][\u3400-\u9fff]?(?:季)?(?:攻势|行动|会战|攻坚|战役)|[\u3400-\u9fff]{0,3}(?:歼灭战|冲刺战|收官战|清零(?:行动)?)|零火[点情]|零[\u3400-\u9fff]{1,3}(?=[”’」](?:专项)?行动)|[二三四五六七八九十]连[冠创]|一号[\u3400-\u9fff]{0,2}工程)[”’」](?:(?:专项)?(?:行动|活动|攻坚战|攻坚|创建))?/g;
/** What the matter of a campaign ends in: what is done, what it is done to, a field of work. */
const MATTER =
  /(?:攻坚|防火|禁烧|扶贫|治理|整治|改造|搬迁|换届|建设|创建|防控|禁毒|会战|升级|清理|征兵|禁渔|创城|招商|征收|拆迁|防汛|排查|生产|信访|整改|督查|化解|分类|安全|项目|脱贫|收费|养殖|城市|[县镇村]|工程)$/;
const LONGEST = 14;
const LEAST = 4;

/** Names of manner with their matter before them. */
export function findManners({ gaps, text }: Lexicon): CandidateRange[] {
  const found: CandidateRange[] = [];
  for (const match of text.matchAll(MANNER)) {
    const from = Math.max(0, match.index - LONGEST);
    const gap = gaps.subarray(from, match.index + 1).lastIndexOf(1);
    const run = /[\u3400-\u9fff]*$/.exec(text.slice(gap < 0 ? from : from + gap, match.index))?.[0] ?? '';
    const matter = run.slice(leadOf(run, '行动')).replace(/^[全我][国省市县区州旗镇乡]/, '');
    if (matter.length < LEAST || isEmptyName(matter) || !MATTER.test(matter)) continue;
    found.push({ start: match.index - matter.length, end: match.index + match[0].length, rule: 'quoted-context' });
  }
  return found;
}

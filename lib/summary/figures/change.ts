/** Changes and shares: 同比增长8.1%, 下降3个百分点, 占50%. */

const COMPARED = [
  '同比',
  '环比',
  '[比较](?:上年|去年|上月|上季度|往年|上一年|[一二三四]季度|[12]\\d{3}年)(?:同期|末|底)?',
  '与?(?:去年|上年)同期相比[，,]?',
].join('|');
const MOVED =
  '增长|增加|上升|提高|提升|上涨|增幅|增速|涨幅|下降|减少|降低|下跌|回落|缩减|压减|压缩|缩短|加快|降幅|翻番|扩大';
const CHANGE = new RegExp(
  `(?:${COMPARED})?(?:分别|均|又|再)?(?:实际|名义|平均|累计|可比)?(?:${MOVED})(?:了|到|至|为|达到|达|近|约|超过|超|逾|[，,])*$`,
);
const SHARE =
  /(?:完成(?:全年|年度|年初|目标)*(?:目标|任务|计划|预算)+的|占(?:比|全[省市县区镇乡村](?:总数|的)?|总数|总量|总人口|总人数|其中)?的?(?:约|近|达|为|超过|超)?)$/;

/** The words of change or share that end right before the number; its start, or undefined. */
export function changeBefore(text: string, from: number, at: number): number | undefined {
  const before = text.slice(Math.max(from, at - 24), at);
  const match = CHANGE.exec(before) ?? SHARE.exec(before);
  return match ? at - (before.length - match.index) : undefined;
}

export function isShareOf(text: string, from: number, at: number): boolean {
  return SHARE.test(text.slice(Math.max(from, at - 24), at));
}

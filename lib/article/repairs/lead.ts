import type { Judged } from '../clean.ts';
import { sliceLine } from '../cuts.ts';
import type { Line } from '../model.ts';
import { squeeze } from '../whitespace.ts';

const LABEL = /^[\s【[]*(?:核心提示|内容提要|内容摘要|核心阅读|新闻提要|摘要|导读|提要|导语)[】\]]*\s*[:：】\]]?\s*/;

/** Takes the 核心提示 out of the body: its text, wanted once, and the lines with the rule that took them. */
export function takeLead(judged: Judged[], around: Line[]): { lead?: string; judged: Judged[] } {
  const box = around.find((line) => LABEL.test(line.text) && line.dense.length > 24);
  let lead = box ? cutLabel(box.text) : undefined;
  let expects = false;
  let seen = 0;
  const result = judged.map((item): Judged => {
    if (item.rule || seen > 6) return item;
    seen++;
    const label = LABEL.exec(item.line.text)?.[0];
    const isLabel = label !== undefined && /[:：】\]]/.test(label);
    if (isLabel && squeeze(item.line.text.slice(label.length)).length < 4) {
      expects = true;
      return { line: item.line, rule: 'lead' };
    }
    const text = isLabel ? item.line.text.slice(label.length) : item.line.text;
    if (!isLabel && !expects && !(lead && squeeze(lead) === squeeze(text))) return item;
    expects = false;
    lead ??= text;
    return { line: item.line, rule: 'lead' };
  });
  return lead ? { lead, judged: result } : { judged };
}

function cutLabel(text: string): string {
  return text.replace(LABEL, '');
}

const GLUED =
  /^(?:(?:来源|时间|日期|发布时间|发布日期|稿源)\s*[:：]\s*(?!\d{1,2}月\d)(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?|[^\s:：,，。]{2,14}[\s\u00a0\u3000]+)[\s\u00a0\u3000]*)+/;

/** Parts a source or date that is glued to the lead: `时间:2024-06-05昨天上午,…`; a day without its year is the lead’s own. */
export function partGluedMeta(judged: Judged[]): Judged[] {
  let open = 0;
  return judged.flatMap((item): Judged[] => {
    if (item.rule || open++ > 2) return [item];
    const glued = GLUED.exec(item.line.text)?.[0];
    if (!glued || item.line.dense.length - glued.length < 10) return [item];
    return [
      { line: sliceLine(item.line, 0, glued.length), rule: 'meta-line' },
      { line: sliceLine(item.line, glued.length) },
    ];
  });
}

/** A paragraph that is nothing but a small number, left over from a box of numbered items. */
export function dropNumerals(judged: Judged[]): Judged[] {
  return judged.map((item) =>
    !item.rule && /^[(（]?[1-9]\d?[)）]?[、.．]?$/.test(item.line.dense) && item.line.box.tag !== 'td'
      ? { line: item.line, rule: 'lone-numeral' }
      : item,
  );
}

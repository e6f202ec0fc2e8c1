import { type MendedStrip, mendStrip } from '../cuts.ts';
import type { Range } from '../strip.ts';

const HAN = '\\u3400-\\u9fff';
const GAP = new RegExp(`(?<=([${HAN}，。、；：,;]+))[ \\u3000\\u00a0\\t]+(?=[${HAN}])`, 'gu');
const RUN_BEHIND = new RegExp(`^[${HAN}]+`, 'u');
const RUN_BEFORE = new RegExp(`[${HAN}]+$`, 'u');
// As far as a slogan or a row of names reaches; more would cost time on endless lines.
const REACH = 64;
const BYLINE_WORD = /(?:记者|通讯员|作者|编辑|责编|摄影|来源|文|图|摄|报道)$/;

/**
 * Deletes spaces inside Chinese words (`脱贫攻 坚`, `石 磊`). Kept: those of bylines, between halves of equal length
 * (`不忘初心 牢记使命`), in lists of names, and in lines that are no sentences.
 */
export function closeSpaces<Kind extends MendedStrip>(line: Kind): Kind {
  const { text } = line;
  if (!/[\u3400-\u9fff][ \u3000\u00a0]+[\u3400-\u9fff]/.test(text)) return line;
  const ranges: Range[] = [];
  const isSentence = text.length > 25 && /[，。；,;]/.test(text);
  for (const gap of text.matchAll(GAP)) {
    const from = gap.index;
    const to = from + gap[0].length;
    const damaged = isDamage(text.slice(Math.max(from - REACH, 0), from), text.slice(to, to + REACH), isSentence);
    if (damaged) ranges.push([from, to]);
  }
  return ranges.length ? mendStrip(line, ranges, 'spaces') : line;
}

function isDamage(before: string, after: string, isSentence: boolean): boolean {
  const left = RUN_BEFORE.exec(before)?.[0] ?? '';
  const right = RUN_BEHIND.exec(after)?.[0] ?? '';
  if (!left) return isSentence;
  if (BYLINE_WORD.test(left)) return false;
  const rest = after.slice(right.length);
  const ahead = before.slice(0, before.length - left.length);
  if (left.length === 1 && right.length === 1) return true;
  if (!isSentence || isSlogan(before, after)) return false;
  // Names in a row are about as long as each other; a broken word is not.
  const isRow = left.length <= 4 && right.length <= 4 && left.length >= 2 && right.length >= 2;
  const continues = /^[ \u3000\u00a0]/.test(rest) || /[ \u3000\u00a0]$/.test(ahead);
  return !(isRow && continues);
}

/** `“不忘初心 牢记使命”`: parts of three characters and more, about as long as each other, inside quotation marks. */
function isSlogan(before: string, after: string): boolean {
  const opened = /[“"‘《「【]([^“”"‘’《》「」【】。]{3,30})$/.exec(before)?.[1];
  const closed = /^[ \u3000\u00a0]*([^“”"‘’《》「」【】。]{3,30})[”"’》」】]/.exec(after)?.[1];
  if (!opened || !closed) return false;
  const parts = `${opened} ${closed}`.split(/[ \u3000\u00a0，,、]+/).map((part) => part.length);
  return Math.min(...parts) >= 3 && Math.max(...parts) - Math.min(...parts) <= 3;
}

import { isName, splitNames } from './names.ts';

const CREDIT =
  /(?:(?:责任|执行|值班|本期|图片|视觉|文字|新媒体|见习|实习)?编辑|责编|编审|编校|校对|校审|排版|美编|制图|总?监制|审核|审校|审读|统筹|[初复终一二三]审|[一二三终]校|摄影|摄像|供图|供稿|图片|文字|撰稿|值班(?:主任|编委)|副?主编)(\s*[:：|｜丨/／]?\s*)/g;
const HOUSE = /(?:中心|台|社|报|网|局|委|办|部|站|院|室|政府|公司|集团)$/;

/**
 * A line that is nothing but credits of the staff: `编辑 甲 校对 乙`, `摄影/甲 编辑/乙`. Each word of the line is a task or
 * the name of who did it; a single task without a mark behind it needs a person's name.
 */
export function isCredit(text: string): boolean {
  const inner = text.trim().replace(/^[([（【]+|[)\]）】]+$/g, '');
  if (inner.length > 90 || /[。！？；，,]/.test(inner)) return false;
  const marks = [...inner.matchAll(CREDIT)];
  const [first] = marks;
  // Who sent the text in may stand before: `某局供稿 摄影/甲`.
  if (!first || (first.index > 0 && !/^[\u4e00-\u9fff、\s]{2,24}$/.test(inner.slice(0, first.index)))) return false;
  if (first.index > 0 && !first[0].startsWith('供')) return false;
  // One task with a name behind a space: nothing else may stand there.
  if (marks.length === 1 && !/[^\s]/.test(first[1] ?? '') && !isName(inner.slice(first[0].length).trim())) return false;
  return marks.every((mark, at) => {
    const name = inner.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? inner.length);
    if (at === 0 && first.index > 0) return name.trim() === '' && marks.length > 1;
    return isCredited(name.replace(/[\s|｜丨/／·、]+$/, '').trim(), /[^\s]/.test(mark[1] ?? ''));
  });
}

function isCredited(name: string, isMarked: boolean): boolean {
  if (isMarked && name.length <= 16 && HOUSE.test(name)) return true;
  const dense = name.replace(/[\s\u3000\u00a0、/／&|]+/g, '');
  return dense.length >= 2 && splitNames(name).join('') === dense;
}

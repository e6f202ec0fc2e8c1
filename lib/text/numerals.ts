/** Chinese and full-width numerals as numbers. */

const DIGITS: Record<string, number> = {
  〇: 0,
  '○': 0,
  Ｏ: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const STEPS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Characters of Chinese numerals, for use inside a character class. */
export const CHINESE_DIGITS = '〇○Ｏ零一二两三四五六七八九';

/** Full-width digits and points as ASCII; other characters stay. One character for one. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** `三千二百` → 3200, `二〇二三` → 2023, `1.2万` → 12000, `120` → 120; undefined for anything else. */
export function readNumeral(surface: string): number | undefined {
  const text = narrowDigits(surface).replace(/[,，\s]/g, '');
  if (text === '') return undefined;
  const mixed = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(text);
  if (mixed) return readMixed(Number(mixed[1]), mixed[2] ?? '');
  if (!/^[〇○Ｏ零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+$/.test(text)) return undefined;
  return /[十拾百佰千仟万亿]/.test(text) ? readPlaced(text) : readRun(text);
}

function readMixed(value: number, steps: string): number {
  return [...steps].reduce((product, step) => product * (STEPS[step] ?? MYRIADS[step] ?? 1), value);
}

function readRun(text: string): number | undefined {
  const digits = [...text].map((digit) => DIGITS[digit]);
  return digits.includes(undefined) ? undefined : Number(digits.join(''));
}

function readPlaced(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of text) {
    const step = STEPS[sign];
    const myriad = MYRIADS[sign];
    if (step) {
      section += (digit || 1) * step;
      digit = 0;
    } else if (myriad) {
      const part = section + digit || 1;
      total = sign === '亿' ? (total + part) * myriad : total + part * myriad;
      section = 0;
      digit = 0;
    } else digit = DIGITS[sign] ?? 0;
  }
  return total + section + digit;
}

/** The marks that number the parts of a text, as rows. A lower rank stands higher in the tree. */

const HAN = '一二三四五六七八九十';

export interface MarkerForm {
  id: string;
  rank: number;
  /** Matches at the start of a unit; the group `number` holds the numeral where there is one. */
  pattern: RegExp;
  /** Stands also in the middle of a paragraph, after a full stop. */
  isInline: boolean;
  example: string;
  keeps: string;
}

export const markerForms: readonly MarkerForm[] = [
  {
    id: 'part',
    rank: 1,
    pattern: new RegExp(`^第(?<number>[${HAN}]{1,3})(?:部分|章)[、:：\\s]?`),
    isInline: false,
    example: '第一章 总则',
    keeps: '第一书记',
  },
  {
    id: 'han',
    rank: 2,
    pattern: new RegExp(`^(?<number>[${HAN}]{1,3})、`),
    isInline: true,
    example: '一、强化责任',
    keeps: '一是强化',
  },
  {
    id: 'han-bracket',
    rank: 3,
    pattern: new RegExp(`^[(（](?<number>[${HAN}]{1,3})[)）]、?`),
    isInline: true,
    example: '(一)加强领导',
    keeps: '(一般问题)',
  },
  {
    id: 'arabic',
    rank: 4,
    pattern: /^(?<number>\d{1,2})[.．、](?!\d)\s?/,
    isInline: false,
    example: '1.完善机制',
    keeps: '1.5万人',
  },
  {
    id: 'arabic-bracket',
    rank: 5,
    pattern: /^[(（](?<number>\d{1,2})[)）]、?/,
    isInline: true,
    example: '(1)摸底排查',
    keeps: '(12345热线)',
  },
  { id: 'circled', rank: 5, pattern: /^(?<number>[①-⑳])/, isInline: true, example: '①摸底', keeps: '一摸底' },
  {
    id: 'direction',
    rank: 6,
    pattern: new RegExp(`^第(?<number>[${HAN}]{1,2})(?:个?方面|点|项|步)?[,，、:：]`),
    isInline: true,
    example: '第二方面,加大研究',
    keeps: '第二批创建村',
  },
  {
    id: 'shi',
    rank: 7,
    pattern: new RegExp(`^(?<number>[${HAN}]{1,2})(?:是(?!否)|要|抓|强(?!大)|看|查|坚持)`),
    isInline: true,
    example: '一是加强学习',
    keeps: '一直以来',
  },
  {
    id: 'order',
    rank: 8,
    pattern: /^(?<number>首先|其次|再次|最后)(?!一)[,，]?/,
    isInline: true,
    example: '首先,统一思想',
    keeps: '最后一公里',
  },
];

const CIRCLED = 0x2460;
const ORDER = ['首先', '其次', '再次', '最后'];

function readMarkerNumber(text: string): number | undefined {
  const order = ORDER.indexOf(text);
  if (order >= 0) return order + 1;
  if (/^\d+$/.test(text)) return Number(text);
  const code = text.charCodeAt(0);
  if (code >= CIRCLED && code < CIRCLED + 20) return code - CIRCLED + 1;
  return readHan(text);
}

function readHan(text: string): number | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const digit = (sign: string | undefined) => (sign ? '一二三四五六七八九'.indexOf(sign) + 1 : 0);
  return match[2] ? (digit(match[1]) || 1) * 10 + digit(match[3]) : digit(match[1]);
}

/** The mark at the start of the text. Forms that never stand inside a paragraph are read only where it begins one. */
export function readMarker(text: string, startsParagraph: boolean): { form: MarkerForm; number: number } | undefined {
  for (const form of markerForms) {
    if (!startsParagraph && !form.isInline) continue;
    const number = readMarkerNumber(form.pattern.exec(text)?.groups?.number ?? '');
    if (number !== undefined) return { form, number };
  }
  return undefined;
}

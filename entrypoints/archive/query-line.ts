/** The search line as the reader edits it: conditions with an operator stand as tokens, the rest as typed. Pure. */
import { type QueryField, queryOperators } from '../../lib/archive/query.ts';

export interface Token {
  field: QueryField;
  /** The operator as typed, `人物`. */
  word: string;
  values: string[];
  isExcluded: boolean;
}

export interface Line {
  tokens: Token[];
  rest: string;
}

const operator = /(?<=^|\s)([-－−])?(\p{L}{1,9})[:：]((?:[“"「][^”"」]*[”"」]|[^\s“"「])+)(?=\s|$)/gu;
const valuePart = /[“"「]([^”"」]*)[”"」]|([^,，“"「]+)/gu;

/** Takes the conditions out of what was typed; `isTyping` leaves one alone that the reader may not have ended. */
export function splitLine(line: string, { isTyping } = { isTyping: false }): Line {
  const tokens: Token[] = [];
  const rest = line.replace(operator, (whole, minus: string | undefined, word: string, value: string, at: number) => {
    const field = findField(word);
    const isLast = at + whole.length === line.length;
    if (!field || (isTyping && isLast)) return whole;
    tokens.push({ field, word, values: splitValues(value), isExcluded: minus !== undefined });
    return '';
  });
  const tidy = rest.replace(/\s+/g, ' ');
  return { tokens, rest: isTyping ? tidy.trimStart() : tidy.trim() };
}

export function joinLine({ tokens, rest }: Line): string {
  return [...tokens.map(writeToken), rest.trim()].filter(Boolean).join(' ');
}

export function writeToken({ word, values, isExcluded }: Token): string {
  return `${isExcluded ? '-' : ''}${word}：${values.map(quote).join('，')}`;
}

/** Whether the line asks for this name. */
export function hasValue(line: Line, field: QueryField, value: string): boolean {
  return line.tokens.some((token) => token.field === field && !token.isExcluded && token.values.includes(value));
}

/** Adds the condition, or takes it away. Years gather in one condition, any of them; other names must all occur. */
export function toggleValue(line: Line, field: QueryField, word: string, value: string): Line {
  if (hasValue(line, field, value)) {
    const without = (token: Token): Token =>
      token.field === field && !token.isExcluded
        ? { ...token, values: token.values.filter((each) => each !== value) }
        : token;
    return { ...line, tokens: line.tokens.map(without).filter(({ values }) => values.length > 0) };
  }
  const same = line.tokens.find((token) => field === 'date' && token.field === field && !token.isExcluded);
  if (!same) return { ...line, tokens: [...line.tokens, { field, word, values: [value], isExcluded: false }] };
  const widened = { ...same, values: [...same.values, value].sort() };
  return { ...line, tokens: line.tokens.map((token) => (token === same ? widened : token)) };
}

/** The line without each of its conditions in turn, the free words being one. */
export function dropEach(line: Line): { name: string; line: Line }[] {
  const drops = line.tokens.map((token) => ({
    name: writeToken(token),
    line: { ...line, tokens: line.tokens.filter((each) => each !== token) },
  }));
  return line.rest.trim() ? [...drops, { name: line.rest.trim(), line: { ...line, rest: '' } }] : drops;
}

function findField(word: string): QueryField | undefined {
  return queryOperators.find(({ words }) => words.includes(word.toLowerCase()))?.field;
}

function splitValues(value: string): string[] {
  return [...value.matchAll(valuePart)].map(([, phrase, word]) => phrase ?? word ?? '').filter(Boolean);
}

function quote(value: string): string {
  return /[\s,，:：-]/.test(value) && !/^\d{4}[-–]\d/.test(value) ? `“${value}”` : value;
}

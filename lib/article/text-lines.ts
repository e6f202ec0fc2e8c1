import { type Box, type Line, makeRoot } from './model.ts';
import { type Strip, sliceStrip } from './strip.ts';
import { countMarks, settleSpaces, squeeze } from './whitespace.ts';

/** A line as it was typed: what it says, and how it stood there. */
export interface TypedLine {
  line: Line;
  /** In columns, the indent included: a Chinese character takes two. */
  width: number;
  indented: boolean;
  /** An empty line stands before it. */
  parted: boolean;
}

// Word processors and chats end lines with more than the two usual characters.
const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+/g;
const BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** Plain text → its lines, without the marks of quoted mail. Pieces are offsets into the text; their node is 0. */
export function listTypedLines(text: string): TypedLine[] {
  const box = makeRoot(undefined, 'p');
  const quoted = isQuoted(text);
  let end = 0;
  return [...text.matchAll(LINE)].flatMap((match): TypedLine[] => {
    const [whole] = match;
    if (!squeeze(quoted ? whole.replace(/^[\s>]+/, '') : whole)) return [];
    const start = match.index;
    const breaks = text.slice(end, start).match(BREAK)?.length ?? 0;
    const parted = end > 0 && breaks > 1;
    end = start + whole.length;
    const strip = { text: whole, pieces: [{ node: 0, start, end }] };
    const mark = quoted ? (/^(?:\s*>)+ ?/.exec(whole)?.[0].length ?? 0) : 0;
    return partParagraphs(sliceStrip(strip, mark)).map((part, at) => describe(part, box, parted && at === 0));
  });
}

/** Columns on a screen of fixed pitch. */
export function countColumns(text: string): number {
  return [...text].reduce((columns, character) => columns + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;

// Nearly every line with something on it begins with the mark.
function isQuoted(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim());
  return lines.filter((line) => /^\s*>/.test(line)).length > lines.length * 0.7;
}

function describe(raw: Strip, box: Box, parted: boolean): TypedLine {
  const strip = settleSpaces(raw);
  const dense = squeeze(strip.text);
  const indent = /^[\s\u3000\u00a0]*/.exec(raw.text)?.[0] ?? '';
  const line: Line = {
    ...strip,
    index: 0,
    box,
    dense,
    marks: countMarks(dense),
    linkChars: 0,
    boldChars: 0,
    indented: countColumns(indent) >= 2,
    // A caption has its picture nowhere in a text.
    pictured: /^(?:[▲△↑]|图为|图[:：])/.test(dense),
    hidden: false,
    broken: false,
  };
  return { line, parted, width: countColumns(raw.text.trimEnd()), indented: line.indented };
}

/** Paragraphs that lost their line breaks still have their indents: `…任务。　　会议强调，…`. */
function partParagraphs(strip: Strip): Strip[] {
  const { text } = strip;
  if (text.trim().length < 60) return [strip];
  const later = [...text.matchAll(/(?<=[。！？”）)])[ \t]*[\u3000\u00a0]{2,}(?=\S)/g)].map(({ index }) => index);
  // A headline before the first of them ends in no full stop.
  const head = /^\s*[^\s。！？；][^。！？；]{3,59}?(?=[\u3000\u00a0]{2})/.exec(text)?.[0].length;
  const bounds = [0, ...(head && /[。！？]/.test(text) ? [head] : []), ...later];
  return bounds.map((from, at) => sliceStrip(strip, from, bounds[at + 1]));
}

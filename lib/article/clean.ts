import { boilerplateRows } from './boilerplate.ts';
import { isByline } from './metadata/authors.ts';
import { isCredit } from './metadata/credits.ts';
import { isMetaLine } from './metadata/head.ts';
import type { Line } from './model.ts';

/** A line of the container with the judgement on it: the rule that takes it out, or none. */
export interface Judged {
  line: Line;
  rule?: string;
}

// Half-width full stops end sentences too, but not `www.` or `3.`.
const FINAL = /[。！？!?”"』」）)…；;]$|[\u3400-\u9fff]\.$/;

export function endsSentence(dense: string): boolean {
  return FINAL.test(dense);
}

/**
 * Judges the lines that no rule has taken yet: by the rows, then by the shape of what follows the last paragraph. From
 * line `stop` of the page on (-1: nowhere) a row that ends articles is believed even when paragraphs follow.
 */
export function judgeLines(lines: Judged[], stop: number): Judged[] {
  const judged = lines.map((item) => ({ ...item }));
  const open = judged.filter((item) => !item.rule);
  const end = stop < 0 ? -1 : open.findIndex(({ line }) => line.index >= stop && matchEnd(line.dense));
  const last = findLastParagraph(end < 0 ? open : open.slice(0, end));
  const first = open.findIndex((item) => isParagraph(item.line));
  let ended: string | undefined;
  open.forEach((item, at) => {
    const tail = at > last;
    const row = matchRow(item.line.dense, { tail, edge: tail || at < first });
    if (row) item.rule = row.id;
    else if (ended) item.rule = ended;
    else if (tail) judgeTailLine(item);
    else if (at <= Math.max(first, 2)) judgeByline(item);
    if (row?.ends && tail) ended = row.id;
  });
  judgeLinks(open, last);
  const opensList = /[:：]$/.test(open[last]?.line.dense ?? '');
  // A text of headlines alone has no paragraph that they could stand behind.
  if (last >= 0 && !opensList) judgeHeadlines(open.slice(last + 1));
  return judged;
}

function judgeByline(item: Judged): void {
  if (isByline(item.line.dense)) item.rule = 'byline';
  else if (isCredit(item.line.text)) item.rule = 'editor';
  else if (isMetaLine(item.line.dense)) item.rule = 'meta-line';
}

// A bare date at the end belongs to the signature of a document.
function judgeTailLine(item: Judged): void {
  const { dense } = item.line;
  if (isByline(dense)) item.rule = 'byline';
  else if (isCredit(item.line.text)) item.rule = 'editor';
  else if (isMetaLine(dense) && /[:：丨｜]/.test(dense.replace(/\d[:：]\d/g, ''))) item.rule = 'meta-line';
}

interface Place {
  tail: boolean;
  edge: boolean;
}

/** The row that takes a line of this text out at this place. */
export function matchRow(dense: string, place: Place) {
  return boilerplateRows.find(
    (row) => (!row.where || (row.where === 'tail' ? place.tail : place.edge)) && row.pattern.test(dense),
  );
}

function isParagraph({ dense, linkChars }: Line): boolean {
  if (dense.length < 30 || linkChars > dense.length / 3) return false;
  if (/[:：]$/.test(dense)) return true;
  if (!endsSentence(dense)) return false;
  // A headline may end in a quotation or an exclamation, but has no comma or full stop inside.
  return /[。；;]$/.test(dense) || /[。，,].{8,}|.{8,}[。，,]/.test(dense);
}

const LEGAL = /声明|法律|律师|版权|侵权|授权|转载|责任|许可|免责|稿酬|联系/;

/** The last line that reads like a paragraph of the article; -1 when there is none. */
function findLastParagraph(open: Judged[]): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const line = open[at]?.line;
    if (!line || !isParagraph(line) || matchRow(line.dense, { tail: true, edge: true })) continue;
    // Further paragraphs of a copyright declaration name no copyright themselves.
    const declared = open.slice(Math.max(at - 3, 0), at).some((item) => matchEnd(item.line.dense));
    if (!declared || !LEGAL.test(line.dense)) return at;
  }
  return -1;
}

function matchEnd(dense: string): boolean {
  return boilerplateRows.some((row) => row.ends && row.pattern.test(dense));
}

/** Runs of lines that are nothing but links: three headlines in a row, or any behind the last paragraph. */
function judgeLinks(open: Judged[], last: number): void {
  const isLinked = ({ line }: Judged): boolean => line.linkChars > line.dense.length * 0.7;
  for (let at = 0; at < open.length; at++) {
    const run: Judged[] = [];
    for (let item = open[at]; item && isLinked(item); item = open[++at]) run.push(item);
    const titles = run.filter(({ line }) => line.dense.length > 6 && !/[。！？]$/.test(line.dense));
    if (titles.length >= 3 || (run.length && at > last)) for (const item of run) item.rule ??= 'link-list';
  }
}

const NO_HEADLINE =
  /^(?:[\d(（【《一二三四五六七八九十附▲△图注]|资料图|.{1,8}[:：]|.{0,20}记者)|。|[，,].*[，,]|[）)：:；;，,摄]$/;

/** Headlines without links or heading behind the last paragraph: four short lines in a row, none like a sentence. */
function judgeHeadlines(tail: Judged[]): void {
  const isHeadline = ({ line: { dense } }: Judged): boolean =>
    dense.length >= 8 && dense.length <= 50 && !NO_HEADLINE.test(dense);
  const open = tail.filter((item) => !item.rule);
  for (let at = 0; at < open.length; at++) {
    const run: Judged[] = [];
    // `名单如下：` opens a list of the article's own.
    const isOpened = /[:：]$/.test(open[at - 1]?.line.dense ?? '');
    for (let item = open[at]; item && isHeadline(item); item = open[++at]) run.push(item);
    if (run.length >= 4 && !isOpened) for (const item of run) item.rule = 'headline-list';
  }
}

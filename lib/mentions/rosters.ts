/** Rosters: lines of a name, a colon or white space, and the person's posts, behind a role or not (`组 长: 王 庆  镇党委副书记、镇长`). */
import { BITS } from '../text/surface-bits.ts';
import { postFrom, readChain } from './chains.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Chain, Grammar } from './grammar.ts';
import type { Introduction, Stretch } from './introductions.ts';
import type { NameEvidence, NameReading } from './name-evidence.ts';
import { scoreName } from './names.ts';
import { mayBeName } from './placed-names.ts';

const [COLON, OPEN] = codesOf(':(');
const ROW_ENDS = codesOf('。;,');
const LONGEST_NAME = 4;
const LONGEST_ROLE = 8;
const LONGEST_BRACKET = 60;

interface Row {
  name: NameReading;
  chain: Chain;
  end: number;
}

/** The persons of the rows with which a block begins, and where those end; what follows rows set with colons may be anything. */
export function findRoster(
  grammar: Grammar,
  evidence: NameEvidence,
  block: Stretch,
): { found: Introduction[]; end: number } {
  const found: Introduction[] = [];
  let at = block.start;
  for (let row = nextRow(grammar, evidence, block, at); row; row = nextRow(grammar, evidence, block, at)) {
    const posts = row.chain.posts.map((phrase) => ({ phrase }));
    found.push({ ...row.name, nameKind: 'full', posts, standings: [], rule: 'roster' });
    at = row.end;
  }
  const isWhole = at >= block.end || grammar.codes[found[0]?.end ?? 0] === COLON;
  return isWhole ? { found, end: at } : { found: [], end: block.start };
}

function nextRow(grammar: Grammar, evidence: NameEvidence, block: Stretch, at: number): Row | undefined {
  if (at >= block.end) return undefined;
  const row = rowFrom(grammar, evidence, at) ?? rowFrom(grammar, evidence, afterRole(grammar, at));
  return row && row.end <= block.end ? row : undefined;
}

/** 常务副组长:|曹大忠 */
function afterRole({ codes }: Grammar, start: number): number {
  let at = start;
  while (at - start < LONGEST_ROLE && isOf(codes[at], CHARACTER.han)) at += 1;
  return at > start && codes[at] === COLON ? at + 1 : start;
}

/** The row that begins here, if a name, its posts and an end of the row stand there. */
function rowFrom(grammar: Grammar, evidence: NameEvidence, start: number): Row | undefined {
  const { codes, gaps, text } = grammar;
  const end = endOfCell(grammar, start);
  const isCell = end - start > 1 && end - start <= LONGEST_NAME && (codes[end] === COLON || gaps[end] === 1);
  if (!isCell || !isName(grammar, evidence, start, end)) return undefined;
  const post = postFrom(grammar, codes[end] === COLON ? end + 1 : end);
  if (!post) return undefined;
  const chain = readChain(grammar, post);
  const last = afterBracket(grammar, chain.end);
  const isEnd = ROW_ENDS.includes(codes[last] ?? 0) || isOf(codes[last], CHARACTER.blockEnd) || gaps[last] === 1;
  if (!isEnd) return undefined;
  const name = { start, end, name: text.slice(start, end), score: 5 };
  return { name, chain, end: ROW_ENDS.includes(codes[last] ?? 0) ? last + 1 : last };
}

/** 党工委副书记(挂职,派出单位为…): behind a roster's post the bracket may be long. */
function afterBracket({ codes, text }: Grammar, at: number): number {
  if (codes[at] !== OPEN) return at;
  const close = text.indexOf(')', at);
  return close > at && close - at < LONGEST_BRACKET ? close + 1 : at;
}

/** A cell beside a cell of posts is a name even where it is a word (蔡娱乐), but no title (林长) and no body (党政办). */
function isName(grammar: Grammar, evidence: NameEvidence, start: number, end: number): boolean {
  if ((grammar.starting[start] ?? 0) & BITS.titles) return false;
  return scoreName(grammar, evidence, start, end) >= 1 || mayBeName(grammar, evidence.names, start, end);
}

/** Where the run of characters up to white space ends; a single character goes on to the next (王 庆). */
function endOfCell({ codes, gaps }: Grammar, start: number): number {
  let end = start + 1;
  while (isOf(codes[end], CHARACTER.han) && !gaps[end]) end += 1;
  const isSpread = end === start + 1 && isOf(codes[end], CHARACTER.han) && (gaps[end + 1] || codes[end + 1] === COLON);
  return isSpread ? end + 1 : end;
}

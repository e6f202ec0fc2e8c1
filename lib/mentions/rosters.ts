/** Rosters: lines of a name, a colon, a bar or white space, and the person's posts, behind a role or not (`组 长: 王 庆  镇党委副书记、镇长`). */
import { BITS } from '../text/surface-bits.ts';
import { postFrom, readChain, skipBracket } from './chains.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import type { Chain, Grammar, PostPhrase } from './grammar.ts';
import type { Introduction, PostUse, Stretch } from './introductions.ts';
import { isCommon } from './lexicon.ts';
import { areGiven, type NameEvidence, type NameReading } from './name-evidence.ts';
import { scoreName } from './names.ts';
import { mayBeName, NO_NAME_ENDS } from './placed-names.ts';

const [COLON, BAR, COMMA] = codesOf(':|,');
const ROW_ENDS = codesOf('。;|');
/** What a leader sees to, behind the posts. */
const DUTY = /^,(?:主持|负责|分管|联系|协助|主管|兼)/;
/** Columns between a name and the posts, and behind these: sex, people, birth; a telephone. */
const COLUMN =
  /^(?:[男女]|[\u3400-\u9fff]{1,4}族|\d{4}[年./-]\d{1,2}(?:月)?(?:出?生)?|(?:省委|中央)?党校大?学?|大学|本科|大专|中专|(?:在职)?研究生|硕士|博士|中共党员|群众)(?:[|、]|$)?/;
const TELEPHONE = /^\|?\d[\d-]{6,12}/;
/** What a notice sets before the posts of today and before those that are proposed. */
const HELD = /^现[任为]/;
const GOAL = /^[|,]?拟(?:任|提任|担任|提名为?|推荐为?|转任|交流任)/;
const LONGEST_GOAL = 6;
const NUMBER = /^\d{1,3}[、.|]?/;
const LONGEST_NAME = 4;
const LONGEST_DOTTED = 14;
const LONGEST_ROLE = 8;
const LONGEST_CELL = 20;
const SENTENCE = /[,。;:!?]/;
/** 党工委副书记(挂职,派出单位为…): behind a roster's post the bracket may be long. */
const LONGEST_BRACKET = 60;

/** Who leads a group has a post by it, its members have none. */
const HEADS = '组长|总?指挥长?|总?召集人|主任|主任委员';
const LEADING = new RegExp(`^(?:第一|常务|执行)?副?(?:${HEADS}|办公室主任)$`);
/** Roles in a group, the mark behind them included. */
const GROUP = new RegExp(`(?:${HEADS}|[成组委]员)[:|]$`);

/**
 * A block, and whether the one above it is a row as well: there a word may be a name (石山 党组成员), and a role goes on
 * (副组长:席日 副县长, and below it 那仁 县政府办公室副主任).
 */
export interface Lines extends Stretch {
  isBelowRow: boolean;
  role: PostPhrase | undefined;
}

interface Row {
  name: NameReading;
  posts: PostUse[];
  end: number;
  /** Whether a role stands before the name, and which if it leads. */
  hasRole?: boolean;
  role?: PostPhrase | undefined;
}

/** The persons of the rows with which a block begins, and where those end; what follows rows set with colons may be anything. */
export function findRoster(
  grammar: Grammar,
  evidence: NameEvidence,
  block: Lines,
): { found: Introduction[]; end: number; role: PostPhrase | undefined } {
  const found: Introduction[] = [];
  let { start: at, role } = block;
  for (let row = nextRow(grammar, evidence, block, at); row; row = nextRow(grammar, evidence, block, at)) {
    if (row.hasRole) role = row.role;
    const posts = withRole(grammar, row.posts, role);
    found.push({ ...row.name, nameKind: 'full', posts, standings: [], rule: 'roster' });
    at = row.end;
  }
  const { codes } = grammar;
  // Behind the posts other columns may stand.
  const isWhole = at >= block.end || codes[found[0]?.end ?? 0] === COLON || codes[at - 1] === BAR;
  return isWhole && !evidence.namesCast
    ? { found, end: at, role: role && goesOn(grammar, role, block) ? role : undefined }
    : { found: [], end: block.start, role: undefined };
}

function nextRow(grammar: Grammar, evidence: NameEvidence, block: Lines, at: number): Row | undefined {
  if (at >= block.end) return undefined;
  const row = rowFrom(grammar, evidence, block, at) ?? rowBehindRole(grammar, evidence, block, at);
  return row && row.end <= block.end ? row : undefined;
}

/** Behind a role in a group stands a name, word or not: 组长:万里 县长. */
function rowBehindRole(grammar: Grammar, evidence: NameEvidence, block: Lines, at: number): Row | undefined {
  const start = afterRole(grammar, at);
  if (start === at) return undefined;
  const isBelowRow = block.isBelowRow || GROUP.test(grammar.text.slice(at, start));
  const row = rowFrom(grammar, evidence, { ...block, isBelowRow }, start);
  return row && { ...row, hasRole: true, role: roleOf(grammar, at, start - 1) };
}

/** Deputies are many, and a group may have two heads (组长:甲 镇党委书记, and below it 乙 镇长); of others there is one. */
function goesOn({ text }: Grammar, role: PostPhrase, block: Stretch): boolean {
  const name = text.slice(role.start, role.end);
  return name.includes('副') || (name.endsWith('组长') && role.start >= block.start);
}

/** 主任:李明 县人大常委会主任 tells the office itself. */
function withRole({ text }: Grammar, posts: PostUse[], role: PostPhrase | undefined): PostUse[] {
  if (!role) return posts;
  const name = text.slice(role.start, role.end);
  const isTold = posts.some(({ phrase }) => text.slice(phrase.titleStart, phrase.end) === name);
  return isTold ? posts : [...posts, { phrase: role, isRole: true }];
}

function roleOf({ text }: Grammar, start: number, end: number): PostPhrase | undefined {
  if (!LEADING.test(text.slice(start, end))) return undefined;
  return { start, end, titleStart: start, titleClass: 'depends', organisations: 0 };
}

/** 常务副组长:|曹大忠 */
function afterRole({ codes }: Grammar, start: number): number {
  let at = start;
  while (at - start < LONGEST_ROLE && isOf(codes[at], CHARACTER.han)) at += 1;
  return at > start && (codes[at] === COLON || codes[at] === BAR) ? at + 1 : start;
}

/** The row that begins here, if a name, its posts and an end of the row stand there. */
function rowFrom(grammar: Grammar, evidence: NameEvidence, lines: Lines, position: number): Row | undefined {
  const { codes, text } = grammar;
  const start = position + (isOf(codes[position], CHARACTER.letter) ? lengthOf(NUMBER, text, position) : 0);
  const end = endOfCell(grammar, start);
  const isCell =
    isNameCell(grammar, evidence, start, end) || (lines.isBelowRow && isWordCell(grammar, evidence, start, end));
  if (!isCell) return undefined;
  const behind = isSeparator(codes[end]) ? end + 1 : skipBracket(grammar, end);
  const chain = postsAt(grammar, afterColumns(grammar, behind));
  if (!chain) return undefined;
  const goal = GOAL.exec(text.slice(chain.end, chain.end + LONGEST_GOAL))?.[0] ?? '';
  const next = goal ? postsAt(grammar, chain.end + goal.length) : undefined;
  const posts: PostUse[] = chain.posts.map((phrase) => ({ phrase }));
  for (const phrase of next?.posts ?? []) posts.push({ phrase, change: 'proposed' });
  const chainEnd = skipBracket(grammar, (next ?? chain).end, LONGEST_BRACKET);
  // 拟提任副县级领导职务: what is proposed may be more than a post.
  const isGoal = goal !== '' && lines.end - chain.end <= LONGEST_CELL;
  const last = endOfRow(grammar, evidence, lines, chainEnd) ?? (isGoal ? lines.end : undefined);
  return last === undefined
    ? undefined
    : { name: { start, end, name: text.slice(start, end), score: 5 }, posts, end: last };
}

/** The posts that begin here, or behind the word that says that they are held today. */
function postsAt(grammar: Grammar, position: number): Chain | undefined {
  const held = HELD.exec(grammar.text.slice(position, position + 2))?.[0].length ?? 0;
  const post = postFrom(grammar, position + held);
  return post && readChain(grammar, post);
}

function isSeparator(code: number | undefined): boolean {
  return code === COLON || code === BAR;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  return pattern.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}

/** Where the posts begin behind 男 汉族 1970年3月. */
function afterColumns({ gaps, text }: Grammar, start: number): number {
  let at = start;
  for (let length = 1; length > 0; at += length) {
    length = lengthOf(COLUMN, text, at);
    if (!gaps[at + length] && text.charAt(at + length - 1) !== '|') length = 0;
  }
  return at;
}

/** Behind the row that ends here, or undefined where it goes on. */
function endOfRow(grammar: Grammar, evidence: NameEvidence, lines: Lines, position: number): number | undefined {
  const { codes, gaps, text } = grammar;
  const at = position + lengthOf(TELEPHONE, text, position);
  if (ROW_ENDS.includes(codes[at] ?? 0)) return at + 1;
  if (isOf(codes[at], CHARACTER.blockEnd)) return at;
  if (codes[at] === COMMA) return DUTY.test(text.slice(at, at + 3)) ? at + 1 : undefined;
  // 王刚 县长  李红 副县长: another row, and not whom the post belongs to.
  if (!gaps[at]) return undefined;
  if (isNameCell(grammar, evidence, at, endOfCell(grammar, at))) return at;
  // 王刚 县长 柳湖公园项目: one more column up to the end of the line.
  const isColumn = lines.end - at <= LONGEST_CELL && !SENTENCE.test(text.slice(at, lines.end));
  return isColumn ? lines.end : undefined;
}

/** A cell beside a cell of posts is a name even where it holds a word (蔡娱乐), but no title (林长), place (武宁), label (责任人) or word. */
function isNameCell(grammar: Grammar, evidence: NameEvidence, start: number, end: number): boolean {
  const { codes, context, gaps, text } = grammar;
  if (end - start < 2 || !(isSeparator(codes[end]) || gaps[skipBracket(grammar, end)])) return false;
  if (hasDot(text.slice(start, end))) return end - start <= LONGEST_DOTTED;
  if (end - start > LONGEST_NAME || NO_NAME_ENDS.includes(codes[end - 1] ?? 0)) return false;
  // 万 里: no place and no word is set so.
  if (gaps[start + 1] && end - start === 2) return evidence.names.surname(codes[start] ?? 0) !== undefined;
  if (isKnownWord(grammar, start, end)) return false;
  if ((context[start] ?? 0) > 1 || isCommon(grammar, start)) return false;
  if (scoreName(grammar, evidence, start, end) >= 1.4) return true;
  return end - start === 3 && isUsualName(grammar, evidence, start, end);
}

/** Three characters with a frequent surname, or, behind a rare one, usual given names (茶永胜|县委常委, beside the county 永胜). */
function isUsualName(grammar: Grammar, { names }: NameEvidence, start: number, end: number): boolean {
  const surname = names.surname(grammar.codes[start] ?? 0)?.class;
  if (surname === 'common' && mayBeName(grammar, names, start, end)) return true;
  return surname !== undefined && areGiven(names, grammar.codes, start + 1, end);
}

/** A word that begins with a surname of those one meets. */
function isWordCell(grammar: Grammar, { names }: NameEvidence, start: number, end: number): boolean {
  const { codes, gaps } = grammar;
  const surname = names.surname(codes[start] ?? 0);
  if (!surname || surname.class === 'rare' || end - start > 3 || !(isSeparator(codes[end]) || gaps[end])) return false;
  const isTitle = ((grammar.starting[start] ?? 0) & BITS.titles) !== 0;
  return end - start > 1 && !isTitle && !NO_NAME_ENDS.includes(codes[end - 1] ?? 0);
}

/** Whether a title begins here, or the whole is a place or a body. */
function isKnownWord({ hits, rowAt, starting }: Grammar, start: number, end: number): boolean {
  if ((starting[start] ?? 0) & BITS.titles) return true;
  const last = rowAt[start + 1] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1)
    if (hits.ends[row] === end && (hits.bits[row] ?? 0) & (BITS.places | BITS.anyOrganisation)) return true;
  return false;
}

/** Where the run of characters up to white space ends; a single character goes on to the next (王 庆). */
function endOfCell({ codes, gaps }: Grammar, start: number): number {
  let end = start + 1;
  while (isOf(codes[end], CHARACTER.han | CHARACTER.dot) && !gaps[end]) end += 1;
  const isSpread =
    end === start + 1 && isOf(codes[end], CHARACTER.han) && (gaps[end + 1] || isSeparator(codes[end + 1]));
  return isSpread ? end + 1 : end;
}

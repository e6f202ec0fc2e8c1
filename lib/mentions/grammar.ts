/** What the rules of posts and names know of an article: its lexicon, its titles, and room to remember what they have read. */
import type { TitleClass } from '../gazetteer/kinds.ts';
import { BIT, BITS } from '../text/surface-bits.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import { type Kept, roomToKeep } from './kept.ts';
import type { Lexicon } from './lexicon.ts';
import { isWordAt } from './occurrences.ts';

export interface Title {
  start: number;
  end: number;
  class: TitleClass;
}

export interface PostPhrase {
  start: number;
  end: number;
  titleStart: number;
  titleClass: TitleClass;
  /** Classes of the organisations named in the phrase, bits of `CLASS`. */
  organisations: number;
  /** An organisation or place that stands before the name instead: 区委曾书记. */
  before?: { start: number; end: number };
}

export interface Chain {
  posts: PostPhrase[];
  /** Where the last post ends, a rank in brackets included. */
  end: number;
}

export interface Grammar extends Lexicon {
  /** In order; the longest at each position, none that is part of another word. */
  titles: readonly Title[];
  /** One more than the index of the title that starts at a position, 0 for none. */
  titleAt: Int32Array;
  /** Posts by where they begin. A post depends on no name, so it is read once however often the rules come by. */
  posts: Kept<PostPhrase | undefined>;
  /** Chains by where their title begins, and how far left the first post could reach. */
  chains: Kept<{ bound: number; chain: Chain }>;
  reach: Reach;
}

/** How far left the phrase of a title reaches: for each position the run that reached it last, and the classes on the way. */
export interface Reach {
  run: number;
  lowest: number;
  runs: Int32Array;
  classes: Uint8Array;
}

export function readGrammar(lexicon: Lexicon): Grammar {
  const size = lexicon.codes.length + 1;
  const titleAt = new Int32Array(size);
  const titles: Title[] = [];
  for (let start = 0; start < size; start += 1) {
    if (((lexicon.starting[start] ?? 0) & BITS.titles) === 0) continue;
    const title = longestTitle(lexicon, start);
    if (title && !isInsideOrganisation(lexicon, title)) titleAt[start] = titles.push(title);
  }
  const reach = { run: 0, lowest: 0, runs: new Int32Array(size), classes: new Uint8Array(size) };
  return { ...lexicon, titles, titleAt, posts: roomToKeep(size), chains: roomToKeep(size), reach };
}

const [SYSTEM, POLICE, SIDE, OFFICIAL, CADRE] = codesOf('制警方官干');
const HANDED = /[移转]交警$|^(?!.?[民交刑特辅干法狱巡]警)/;
const MINISTER = /(?:国防|外交|法务|财政|统一|内务|安全|资源|教育|体育|农业|环境|福利|劳动|国土|产业|女性)部长$/;

function longestTitle(lexicon: Lexicon, start: number): Title | undefined {
  const { codes, hits, rowAt } = lexicon;
  let row = (rowAt[start + 1] ?? 0) - 1;
  while (((hits.bits[row] ?? 0) & BITS.titles) === 0) row -= 1;
  const bits = hits.bits[row] ?? 0;
  const end = hits.ends[row] ?? 0;
  // 林长制 is a mechanism, not the 林长; 县长期 and 地区长治久安 hold no 县长 and no 区长.
  if (codes[end] === SYSTEM || isLong(lexicon, start, end) || isNoPerson(lexicon, start, end)) return undefined;
  if (goesOn(codes, end) || beginsLonger(lexicon, end - 1)) return undefined;
  return { start, end, class: bits & BIT.official ? 'official' : bits & BIT.depends ? 'depends' : 'other' };
}

/** Whether the characters are the police, a minister of a neighbouring state, or an office for cadres. */
function isNoPerson({ codes, text }: Lexicon, start: number, end: number): boolean {
  // 已移交警方处理, 警方
  if (codes[end] === SIDE) return codes[end - 1] === POLICE && HANDED.test(text.slice(Math.max(0, start - 1), end));
  // 国防部长官
  if (codes[end] === OFFICIAL) return MINISTER.test(text.slice(Math.max(0, start - 2), end));
  // 组织部干部五处
  return codes[start] === CADRE && CADRE_OFFICE.test(text.slice(start, end + 2));
}

const CADRE_OFFICE = /干部[一二三四五六七八九十][处科室局]$/;

// 志愿者协会, 企业家联合会: a body of such people; 主席台: a platform; 廉政委员会.
const NO_TITLE_BEFORE = [
  '干部',
  '台就',
  '台上',
  '台前',
  '协会',
  '联合会',
  '联谊会',
  '商会',
  '学会',
  '本部',
  '公会',
  '工作室',
  '之家',
  '学院',
  '学校',
  '队伍',
  '负责制',
  '级官员',
  '公署',
  '轮训',
  '小组',
  '管理部门',
  '员会',
];

const NEXT_STARTS = new Set(NO_TITLE_BEFORE.map((word) => word.charCodeAt(0)));

function goesOn(codes: Uint16Array, at: number): boolean {
  return NEXT_STARTS.has(codes[at] ?? 0) && isWordAt(codes, NO_TITLE_BEFORE, at);
}

// 陕西省|长武县, 市|民政局: a title never ends inside the full name of a place or a body.
function beginsLonger({ hits, rowAt, starting }: Pick<Lexicon, 'hits' | 'rowAt' | 'starting'>, at: number): boolean {
  if (((starting[at] ?? 0) & (BIT.place | BITS.organisations)) === 0) return false;
  const last = rowAt[at + 1] ?? 0;
  for (let row = rowAt[at] ?? 0; row < last; row += 1)
    if ((hits.bits[row] ?? 0) & (BIT.place | BITS.organisations) && (hits.ends[row] ?? 0) - at > 2) return true;
  return false;
}

// Words that begin with 长 and are no name after it; 安, 白, 沙 and the like are surnames too and are told apart by what follows; last the names of villages (恒口镇|长行村).
const LONG_WORDS =
  /^长(?:期(?!间)|治久安|效|远|足|城|征|三角|廊|者|年|假|途|度|大|势|春|河|胜|青|岭|丰|平路|乐坊|兴岛|荣集团|虹公司|庆油田|林乡|流水|桥|跑|久|存|辈|处|短|卷|街|跋|龙(?=[山村镇乡路街桥湖潭岭湾坝口河洞岗井])|沙(?=[市县区港]|中心|高新|银行|中院|铁路|南站|晚报|大学)|葛(?=市|[,。、])|安(?=街|汽|区)|白山|寿|兴|子|老|相|约(?=[一二三四五六七八九十百千万几\d])|满(?=[了青荷杂野绿])|[阳治风清安]路|[山河岭坑沟湾塘坪田坝桥岗洲头坡冲陂圳溪][\u3400-\u9fff]{0,2}(?:村|社区|屯|工业区|工业园)|[\u3400-\u9fff]{1,2}(?:村|屯|社区))/;
const LONG = codeOf('长');

function isLong(lexicon: Lexicon, start: number, end: number): boolean {
  const { gaps, text } = lexicon;
  // 县长 大湾镇: no word goes on over white space.
  if (text.charCodeAt(end - 1) !== LONG || gaps[end]) return false;
  if (LONG_WORDS.test(text.slice(end - 1, end + 9)) || isRiver(lexicon, end)) return true;
  return /[江沙安春白城远平宁兴乐]/.test(text.charAt(end)) && /[我全该本各两跨]/.test(text.charAt(start - 1));
}

/** 湖北省|长江大桥; but 省长|江大明|说: behind one or two characters a name ends at a mark or before a verb. */
function isRiver({ after, codes, gaps, text }: Lexicon, at: number): boolean {
  if (codes[at] !== RIVER) return false;
  if (OF_RIVER.test(text.slice(at + 1, at + 5)) || (after[at + 1] ?? 0) > 1) return true;
  const endsName = (end: number) => gaps[end] === 1 || !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 0;
  return !endsName(at + 2) && !endsName(at + 3);
}

const RIVER = codeOf('江');
const OF_RIVER =
  /^(?:学者|口|江段|段|流域|干流|支流|大桥|二桥|隧道|经济|保护|大保护|生态|禁渔|十年|岸|堤|大堤|防|汛|航|水|面|滩|豚|鲟|船|委|路|大道|大学|日报|证券|电力|集团|新区|边|畔|里|的|源|三峡|三角|商学|师范|[以两沿南北][北南岸线]|[上中下]游|[、和与][淮黄珠汉])/;

const LONGEST_BODY = 8;

/** 委员 in 委员会 is no title, nor 代表 in 人民代表大会. */
function isInsideOrganisation({ hits, rowAt }: Lexicon, { start, end }: Title): boolean {
  const last = rowAt[start + 1] ?? 0;
  for (let row = rowAt[Math.max(0, start - LONGEST_BODY)] ?? 0; row < last; row += 1) {
    if ((hits.ends[row] ?? 0) <= end) continue;
    const bits = hits.bits[row] ?? 0;
    if (bits & BITS.organisations) return true;
    if (hits.starts[row] === start && bits & (BITS.anyOrganisation | BITS.anyPlace)) return true;
  }
  return false;
}

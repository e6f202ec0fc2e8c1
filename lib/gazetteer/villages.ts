/**
 * Villages and communities, a shard for each province, read only once a town of it is resolved. A shard is gzip over
 * GB18030 text, a line for each town: its code without the province, TAB, and its villages in order of code. A village
 * is [number] name [kind]: the number where it does not follow the one before, the kind where the number does not tell.
 */
import type { DivisionCode } from '../types.ts';

export interface Village {
  /** 12 digits. */
  code: DivisionCode;
  /** Without the committee: 桃村, 碧江社区, 白音嘎查; 新桥居委会 where the name holds nothing else. */
  name: string;
}

export interface VillageShard {
  /** Villages of a town by its 9-digit code, in order of code; empty for a town of another province. */
  villagesOf(town: DivisionCode): Village[];
  /** The codes of a town's villages that text may mean: 桃村, 桃村村委会 and 桃村社区 are all 桃村. */
  findVillages(town: DivisionCode, surface: string): Village[];
}

export type VillageKind = 'v' | 'c' | 'g' | 'j' | 'o';

const ENDINGS: Readonly<Record<VillageKind, string>> = { v: '村', c: '社区', g: '嘎查', j: '居委会', o: '' };
const ENTRY = /^(\d{0,3})(.+?)([vcgjo]?)$/;
const COMMITTEE = /(?:村民|居民|牧民)?(?:委员会|委会)$/;
const UNIT = /(?:社区|嘎查|居|村)$/;

/** Reads a shard's bytes as they are stored. */
export async function readVillages(shard: Uint8Array<ArrayBuffer>): Promise<VillageShard> {
  const stream = new Blob([shard]).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = new TextDecoder('gb18030').decode(await new Response(stream).arrayBuffer());
  const [province = '', ...lines] = text.split('\n');
  const towns = new Map(lines.map((line) => [province + line.slice(0, 7), line.slice(8)]));
  const villagesOf = (town: DivisionCode) => parseTown(town, towns.get(town) ?? '');
  return {
    villagesOf,
    findVillages(town, surface) {
      const stem = stemOf(surface);
      return villagesOf(town).filter(({ name }) => stemOf(name) === stem);
    },
  };
}

/** What the code's number says of a village's kind: communities come first, then villages. */
export function usualKind(number: number): VillageKind {
  if (number < 200) return 'c';
  return number < 400 ? 'v' : 'o';
}

function parseTown(town: DivisionCode, line: string): Village[] {
  let number = 0;
  return line.split(' ').flatMap((entry) => {
    const [, digits, stem = '', kind] = ENTRY.exec(entry) ?? [];
    if (!stem) return [];
    number = digits ? Number(digits) : number + 1;
    const code = town + String(number).padStart(3, '0');
    return [{ code, name: stem + ENDINGS[isKind(kind) ? kind : usualKind(number)] }];
  });
}

function isKind(text: string | undefined): text is VillageKind {
  return text !== undefined && text in ENDINGS;
}

function stemOf(name: string): string {
  const unit = name.replace(COMMITTEE, '').replace(UNIT, '');
  const stem = unit.replace(/村$/, '');
  return stem || name;
}

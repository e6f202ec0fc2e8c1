import type { Block, PlacedArticle, Repair } from '../types.ts';
import { listRepairs, type MendedStrip, type StripCut } from './cuts.ts';
import { moveParts } from './pages.ts';
import { joinStrips, type Strip, sliceStrip } from './strip.ts';

/** The article with one repair taken back: its block reads as the source does, in as many paragraphs. Undefined when it was not made here. */
export function undoRepair(placed: PlacedArticle, { rule, block: at }: Repair): PlacedArticle | undefined {
  const { article, pieces } = placed;
  const block = article.blocks[at];
  const made = listMade(placed);
  const own = made.filter(({ block: index }) => index === at);
  if (!block || !own.some((cut) => cut.rule === rule)) return undefined;
  const parts = putBack({ text: block.text, pieces: pieces[at] ?? [] }, own, rule);
  const more = parts.length - 1;
  const move = (index: number): number => (index > at ? index + more : index);
  const kept = made.filter(({ block: index }) => index !== at).map((cut) => ({ ...cut, block: move(cut.block) }));
  const blocks = article.blocks.toSpliced(at, 1, ...parts.map(({ text }): Block => ({ ...block, text })));
  const again = parts.flatMap(({ cuts = [] }, index) => cuts.map((cut) => ({ ...cut, block: at + index })));
  const repairs = listRepairs(blocks.map(({ text }, index) => gather(text, index, [...kept, ...again])));
  const { repairs: _, ...rest } = article;
  return {
    ...placed,
    article: {
      ...rest,
      blocks,
      removed: article.removed.map((each) =>
        each.before === undefined ? each : { ...each, before: move(each.before) },
      ),
      ...moveParts(article, at, more),
      ...(repairs.length ? { repairs: repairs.map((each) => each.repair) } : {}),
    },
    pieces: pieces.toSpliced(at, 1, ...parts.map((part) => part.pieces)),
    repairPieces: repairs.map((each) => each.pieces),
  };
}

interface PlacedCut extends StripCut {
  block: number;
}

function listMade({ article, repairPieces = [] }: PlacedArticle): PlacedCut[] {
  const cuts = (article.repairs ?? []).flatMap(({ rule, block, cuts: own }, index) =>
    own.map((cut, number): PlacedCut => ({ ...cut, rule, block, pieces: repairPieces[index]?.[number] ?? [] })),
  );
  return cuts.sort((a, b) => a.block - b.block || a.at - b.at);
}

function gather(text: string, block: number, cuts: readonly PlacedCut[]): MendedStrip {
  return { text, pieces: [], cuts: cuts.filter((cut) => cut.block === block) };
}

/** The paragraphs that come of putting back what this rule took; what other rules took stays out. */
function putBack(strip: Strip, cuts: readonly PlacedCut[], rule: Repair['rule']): MendedStrip[] {
  // A text that stands nowhere on the page does so with its cuts.
  const isPlaced = strip.pieces.length > 0;
  const parts: MendedStrip[] = [{ text: '', pieces: [] }];
  const append = (more: Strip): void => {
    const last = parts.pop() ?? { text: '', pieces: [] };
    parts.push({ ...last, ...joinStrips([last, more]) });
  };
  let from = 0;
  for (const cut of cuts) {
    append(sliceStrip(strip, from, cut.at));
    from = cut.at;
    const last = parts.at(-1);
    if (cut.rule !== rule) {
      if (last) last.cuts = [...(last.cuts ?? []), { ...cut, at: last.text.length }];
      continue;
    }
    if (cut.text.startsWith('\n')) parts.push({ text: '', pieces: [] });
    append({ text: cut.text.replace(/^\n/, ''), pieces: isPlaced ? cut.pieces : [] });
  }
  append(sliceStrip(strip, from));
  return parts;
}

import type { Sentence, Token } from './tokens.ts';

const window = 5;
const damping = 0.85;
const rounds = 20;

/** TextRank: word → weight, 1 on average. */
export function rankWords(sentences: readonly Sentence[]): Map<string, number> {
  const edges = linkNeighbours(sentences);
  let ranks = new Map([...edges.keys()].map((word) => [word, 1]));
  const totals = new Map([...edges].map(([word, links]) => [word, sum(links.values())]));
  for (let round = 0; round < rounds; round++) {
    const next = new Map<string, number>();
    for (const [word, links] of edges) {
      let given = 0;
      for (const [other, weight] of links) given += (weight / (totals.get(other) ?? 1)) * (ranks.get(other) ?? 0);
      next.set(word, 1 - damping + damping * given);
    }
    ranks = next;
  }
  return ranks;
}

function linkNeighbours(sentences: readonly Sentence[]): Map<string, Map<string, number>> {
  const edges = new Map<string, Map<string, number>>();
  const link = (from: string, to: string): void => {
    const links = edges.get(from) ?? new Map<string, number>();
    edges.set(from, links.set(to, (links.get(to) ?? 0) + 1));
  };
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      if (!counts(token)) return;
      if (!edges.has(token.word)) edges.set(token.word, new Map());
      for (const other of tokens.slice(at + 1, at + window)) {
        if (!counts(other) || other.word === token.word) continue;
        link(token.word, other.word);
        link(other.word, token.word);
      }
    });
  }
  return edges;
}

function counts({ kind }: Token): boolean {
  return kind !== 'other' && kind !== 'general';
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

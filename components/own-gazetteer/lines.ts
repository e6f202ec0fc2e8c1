/** Entries → the lines of the table: an official has one a tenure, the others have one. */
import type { OwnEntry } from '../../lib/gazetteer/own/types.ts';
import { nameOf } from '../../lib/gazetteer/own/types.ts';
import type { Tenure } from '../../lib/types.ts';
import { own } from './own-words.ts';

export interface OwnLine {
  key: string;
  entry: OwnEntry;
  /** Number of the tenure. */
  at: number;
  name: string;
  /** The line style of the kind. */
  style: 'known' | 'programme' | 'quiet';
  post: string;
  place?: string | undefined;
  period: string;
  source: string;
}

export function listLines(entries: readonly OwnEntry[]): OwnLine[] {
  return entries.flatMap((entry) =>
    entry.kind === 'official'
      ? entry.official.tenures.map((tenure, at) => ({ ...startLine(entry, at), ...describeTenure(tenure) }))
      : [{ ...startLine(entry, 0), ...describeOther(entry) }],
  );
}

function startLine(entry: OwnEntry, at: number): Pick<OwnLine, 'key' | 'entry' | 'at' | 'name' | 'style'> {
  const style = entry.kind === 'official' ? 'known' : entry.kind === 'programme' ? 'programme' : 'quiet';
  return { key: `${entry.id}/${at}`, entry, at, name: nameOf(entry), style };
}

type Description = Pick<OwnLine, 'post' | 'place' | 'period' | 'source'>;

function describeTenure({ post, organisation, place, from, to, seen, source }: Tenure): Description {
  const isNamed = organisation !== undefined && post.startsWith(organisation);
  return {
    post: organisation && !isNamed ? `${organisation} ${post}` : post,
    place,
    period: seen && !from && !to ? own('own_seen_on', seen.slice(0, 7)) : writePeriod(from, to),
    source,
  };
}

function describeOther(entry: Exclude<OwnEntry, { kind: 'official' }>): Description {
  if (entry.kind === 'programme') {
    const { kind, issuer, place, from, to, source } = entry.programme;
    const post = [own(`own_kind_${kind}`), issuer].filter(Boolean).join(' ');
    return { post, place, period: writePeriod(from, to), source };
  }
  if (entry.kind === 'organisation') {
    const { class: kind, source } = entry.organisation;
    return { post: own(`own_class_${kind}`), period: '', source };
  }
  if (entry.kind === 'disabled') return { post: own('own_disabled'), period: '', source: '' };
  const { post, place } = entry.condition;
  const what =
    entry.kind === 'distinction' ? 'own_other_person' : entry.of === 'person' ? 'own_not_person' : 'own_not_programme';
  return { post: [own(what), post].filter(Boolean).join(' · '), place, period: '', source: '' };
}

function writePeriod(from: string | undefined, to: string | undefined): string {
  if (from && to) return `${from} – ${to}`;
  if (from) return own('own_since', from);
  return to ? own('own_until', to) : '';
}

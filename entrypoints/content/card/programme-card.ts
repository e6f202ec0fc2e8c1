import type { FoundProgramme, Programme } from '../../../lib/types.ts';
import { say, speaksChinese } from '../../shared/say.ts';
import { element } from '../element.ts';
import type { CardContent } from './card.ts';
import { type CardContext, facts, occurrences } from './facts.ts';
import { sayPeriod } from './person-card.ts';

/** The card of a programme, from the gazetteer or recognised by its shape. */
export function describeProgramme(found: FoundProgramme, context: CardContext): Omit<CardContent, 'actions'> {
  const { entry } = found;
  const kind = say(`page_kind_${entry?.kind ?? found.kind}`);
  const how = entry ? `${say(`page_level_${entry.level}`)}·${kind}` : `${say('page_candidate')}·${kind}`;
  const gloss = entry && glossOf(entry);
  return {
    name: entry?.name ?? found.name,
    line: 'programme',
    how,
    body: [
      ...(gloss ? [element('p', { class: 'gloss' }, gloss)] : []),
      facts(
        [say('page_issuer'), entry?.issuer],
        [say('page_span'), entry && sayPeriod(entry)],
        [say('page_also'), entry?.aliases.slice(0, 4).join('、')],
        [say('page_rule'), entry ? undefined : say('page_shape_only')],
        [say('page_source'), entry && saySource(entry, context.gazetteer)],
        [say('page_archive'), occurrences(found.name, found.mentions.length)],
      ),
    ],
    spoken: [found.name, how, gloss].filter(Boolean).join('，'),
  };
}

function glossOf(entry: Programme): string {
  return speaksChinese() || !entry.glossEn ? entry.gloss : entry.glossEn;
}

function saySource(entry: Programme, version: string): string {
  if (entry.own) return say('page_own_gazetteer');
  return entry.source ? say('page_gazetteer_after', version, entry.source) : say('page_gazetteer', version);
}

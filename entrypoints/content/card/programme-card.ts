import { speaksChinese, t } from '../../../components/words.ts';
import type { FoundProgramme, Programme } from '../../../lib/types.ts';
import { element } from '../element.ts';
import type { CardContent } from './card.ts';
import { type CardContext, facts, nameSource, occurrences, sayRule } from './facts.ts';
import { sayPeriod } from './tenures.ts';

/** The card of a programme, from the gazetteer or a candidate. */
export function describeProgramme(found: FoundProgramme, context: CardContext): Omit<CardContent, 'actions'> {
  const { entry } = found;
  const kind = t(`page_kind_${entry?.kind ?? found.kind}`);
  const how = entry ? `${t(`page_level_${entry.level}`)}·${kind}` : `${t('page_candidate')}·${kind}`;
  const gloss = entry && glossOf(entry);
  return {
    name: entry?.name ?? found.name,
    line: 'programme',
    how,
    body: [
      ...(gloss ? [element('p', { class: 'gloss' }, gloss)] : []),
      facts(
        [t('page_issuer'), entry?.issuer],
        [t('page_span'), entry && sayPeriod(entry)],
        [t('page_also'), entry?.aliases.slice(0, 4).join('、')],
        [t('page_rule'), entry ? undefined : `${sayRule(found.rule)}${t('page_semicolon')}${t('page_not_listed')}`],
        [t('page_source'), entry && saySource(entry, context.gazetteer)],
        [t('page_archive'), occurrences(found.name, found.mentions.length, 'programmes')],
      ),
    ],
    spoken: [found.name, how, gloss?.replace(/[。.]$/, '')].filter(Boolean).join(t('page_join')),
  };
}

function glossOf(entry: Programme): string {
  return speaksChinese() || !entry.glossEn ? entry.gloss : entry.glossEn;
}

function saySource(entry: Programme, version: string): string {
  if (entry.own) return t('page_own_gazetteer');
  return nameSource(entry.source, version);
}

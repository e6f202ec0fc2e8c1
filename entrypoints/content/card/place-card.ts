import { t } from '../../../components/words.ts';
import type { FoundPlace } from '../../../lib/types.ts';
import { element } from '../element.ts';
import type { CardContent } from './card.ts';
import { facts, occurrences, placePath } from './facts.ts';

/** Joins the steps of a path, here and where the archive counts places. */
const pathMark = '›';

/** The card of a division. */
export function describePlace(place: FoundPlace): Omit<CardContent, 'actions'> {
  const how = t(`page_level_${place.level}`);
  return {
    name: place.name,
    line: 'quiet',
    how,
    body: [
      element('p', { class: 'gloss' }, placePath(place.path)),
      facts(
        [t('page_code'), place.code],
        [t('page_archive'), occurrences(place.path.join(pathMark), place.mentions.length, 'places')],
      ),
    ],
    spoken: [place.path.join(''), how].join(t('page_join')),
  };
}

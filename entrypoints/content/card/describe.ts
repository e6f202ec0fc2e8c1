import type { Mark } from '../../../lib/highlight/marks.ts';
import type { Reading } from '../../../lib/types.ts';
import { send } from '../../shared/messaging.ts';
import { say } from '../../shared/say.ts';
import { copyText } from '../copy-text.ts';
import { textButton } from '../element.ts';
import type { CardContent } from './card.ts';
import type { CardContext } from './facts.ts';
import { describePerson } from './person-card.ts';
import { describePlace } from './place-card.ts';
import { describeProgramme } from './programme-card.ts';

/** The card of a mark; undefined when the reading does not hold its subject. `step` goes to its next mention. */
export function describeMark(
  { subject }: Mark,
  reading: Reading,
  links: Pick<CardContext, 'showSpan'> & { step(): void },
): CardContent | undefined {
  const { article, recognition, gazetteer } = reading;
  const context: CardContext = { article, recognition, gazetteer, showSpan: links.showSpan };
  const person = recognition.persons.find(({ key }) => subject.kind === 'person' && key === subject.key);
  const programme = recognition.programmes.find(({ key }) => subject.kind === 'programme' && key === subject.key);
  const place = recognition.places.find(({ code }) => subject.kind === 'place' && code === subject.key);
  const content =
    (person && describePerson(person, context)) ??
    (programme && describeProgramme(programme, context)) ??
    (place && describePlace(place));
  if (!content) return undefined;
  const times = (person ?? programme ?? place)?.mentions.length ?? 0;
  return { ...content, actions: makeActions(content, times > 1 ? links.step : undefined) };
}

function makeActions({ name, spoken }: Omit<CardContent, 'actions'>, step: (() => void) | undefined): HTMLElement[] {
  const copy = (button: HTMLButtonElement): void => {
    button.textContent = say(copyText(spoken) ? 'page_copied' : 'page_copy_failed');
  };
  const search = (): void => {
    void send({ type: 'open-page', path: `archive.html#q=${encodeURIComponent(`“${name}”`)}` });
  };
  return [
    ...(step ? [textButton(say('page_all_mentions'), step)] : []),
    textButton(say('page_in_archive'), search),
    textButton(say('page_copy'), copy),
  ];
}

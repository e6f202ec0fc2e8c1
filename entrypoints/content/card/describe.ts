import { t, type Word } from '../../../components/words.ts';
import type { Mark, Subject } from '../../../lib/highlight/marks.ts';
import type { Person, Reading } from '../../../lib/types.ts';
import { send } from '../../shared/messaging.ts';
import { copyText } from '../copy-text.ts';
import { textButton } from '../element.ts';
import type { CardContent } from './card.ts';
import { draftPerson, draftProgramme, draftRefusal } from './draft.ts';
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
  const described = describers[subject.kind](subject.key, context);
  if (!described) return undefined;
  const { content, times, ...paths } = described;
  return { ...content, actions: makeActions(content, paths, times > 1 ? links.step : undefined) };
}

interface Described {
  content: Omit<CardContent, 'actions'>;
  times: number;
  /** Where the archive tells more, and what the way there is called. */
  archive?: { word: Word; hash: string } | undefined;
  /** Where it is added to the reader's own gazetteer. */
  draft?: string | undefined;
  /** Where the reader says that it is not so, and what that is called. */
  refusal?: { word: Word; path: string } | undefined;
}

const describers: Record<Subject['kind'], (key: string, context: CardContext) => Described | undefined> = {
  person(key, context) {
    const person = context.recognition.persons.find((each) => each.key === key);
    return (
      person && {
        content: describePerson(person, context),
        times: person.mentions.length,
        archive: linkPerson(person),
        draft: draftPerson(person, context),
        refusal: refuse(person, context),
      }
    );
  },
  programme(key, context) {
    const programme = context.recognition.programmes.find((each) => each.key === key);
    return (
      programme && {
        content: describeProgramme(programme, context),
        times: programme.mentions.length,
        archive: { word: 'page_programme_page', hash: `programme=${encodeURIComponent(programme.name)}` },
        draft: draftProgramme(programme, context),
      }
    );
  },
  place(key, context) {
    const place = context.recognition.places.find((each) => each.code === key);
    return (
      place && {
        content: describePlace(place),
        times: place.mentions.length,
        archive: {
          word: 'page_place_clips',
          hash: `q=${encodeURIComponent(`${t('archive_op_place')}:${place.name}`)}`,
        },
      }
    );
  },
};

// Officials have a page of their own, others a search; a surname alone finds nobody.
function linkPerson({ name, nameKind, isOfficial }: Person): Described['archive'] {
  if (nameKind !== 'full') return undefined;
  if (isOfficial) return { word: 'page_person_page', hash: `official=${encodeURIComponent(name)}` };
  return { word: 'page_place_clips', hash: `q=${encodeURIComponent(`${t('archive_op_person')}:${name}`)}` };
}

// A surname is refused for nobody: it would be refused for all.
function refuse(person: Person, context: CardContext): Described['refusal'] {
  if (person.nameKind !== 'full') return undefined;
  return { word: person.entry ? 'page_not_this' : 'page_no_name', path: draftRefusal(person, context) };
}

function makeActions(
  { spoken }: Described['content'],
  { archive, draft, refusal }: Pick<Described, 'archive' | 'draft' | 'refusal'>,
  step: (() => void) | undefined,
): HTMLElement[] {
  const open = (path: string): void => void send({ type: 'open-page', path });
  const copy = (button: HTMLButtonElement): void => {
    button.textContent = t(copyText(spoken) ? 'page_copied' : 'page_copy_failed');
  };
  return [
    ...(step ? [textButton(t('page_all_mentions'), step)] : []),
    ...(archive ? [textButton(t(archive.word), () => open(`archive.html#${archive.hash}`))] : []),
    ...(draft ? [textButton(t('page_add'), () => open(draft))] : []),
    textButton(t('page_copy'), copy),
    ...(refusal ? [textButton(t(refusal.word), () => open(refusal.path))] : []),
  ];
}

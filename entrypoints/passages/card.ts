/** The card of one passage: its words, colour and note, copying and deleting, and the way back after a deletion. */
import { findWord, t } from '../../components/words.ts';
import type { Passage, PassageColour } from '../../lib/types.ts';
import type { Box } from '../content/card/position.ts';
import { copyText } from '../content/copy-text.ts';
import { element, iconButton, textButton } from '../content/element.ts';
import type { Board } from './board.ts';
import { type CardFrame, makeCardFrame, makeFooter } from './card-frame.ts';
import type { Float } from './float.ts';
import { makeNoteField } from './note-field.ts';
import { makeColourChoice } from './swatches.ts';

export interface PassageCard extends Pick<CardFrame, 'hide' | 'moveTo'> {
  show(passage: Passage, options: ShowOptions): void;
  /** Says a sentence where nothing could be highlighted. */
  say(text: string, line: Box): void;
  isOpen(): boolean;
  /** The id of the passage shown. */
  id(): string | undefined;
}

export interface ShowOptions {
  line: Box;
  /** The quote itself was edited by the page. */
  isEdited?: boolean;
  /** For one who came by key: into the note, and back to where the focus was. */
  takesFocus?: boolean;
}

interface CardParts {
  board: Board;
  frame: CardFrame;
  colourChosen(colour: PassageColour): void;
}

/** Nothing is added to the page until a card is shown. `colourChosen` is told of each choice. */
export function makeCard(board: Board, float: Float, colourChosen: (colour: PassageColour) => void): PassageCard {
  const frame = makeCardFrame(float);
  let id: string | undefined;
  return {
    show(passage, options) {
      // Asked for before the card takes the place of what has the focus.
      const giveBack = options.takesFocus ? float.keepFocus() : undefined;
      showPassage({ board, frame, colourChosen }, passage, options, () => {
        id = undefined;
        giveBack?.();
      });
      id = passage.id;
    },
    say: frame.say,
    hide: frame.hide,
    isOpen: () => frame.box() !== undefined,
    id: () => id,
    moveTo: frame.moveTo,
  };
}

function showPassage(
  parts: CardParts,
  passage: Passage,
  { line, isEdited, takesFocus }: ShowOptions,
  leave: () => void,
): void {
  const { board, frame, colourChosen } = parts;
  let current = passage;
  const change = async (fields: Partial<Pick<Passage, 'colour' | 'note'>>): Promise<void> => {
    current = { ...current, ...fields };
    const saved = await board.save(current);
    report(frame, saved.ok ? undefined : saved.error);
  };
  const note = makeNoteField(passage.note, (text) => void change({ note: text }));
  const colours = makeColourChoice(passage.colour, (colour) => {
    colourChosen(colour);
    void change({ colour });
  });
  const remove = textButton(t('common_delete'), () => void removePassage(parts, current, line));
  const body = [
    makeHead(passage, frame.hide),
    ...(isEdited ? [element('p', { class: 'edited' }, t('passage_edited'))] : []),
    colours,
    note.field,
    element('p', { class: 'state', role: 'status' }),
    ...makeFooter([makeCopyButton(passage), remove]),
  ];
  frame.put(line, body, () => {
    note.flush();
    leave();
  });
  if (takesFocus) note.field.focus();
}

async function removePassage({ board, frame }: CardParts, { id }: Passage, line: Box): Promise<void> {
  const gone = await board.remove(id);
  if (!gone.ok) return report(frame, gone.error);
  const undo = textButton(t('common_undo'), async () => {
    const back = await board.restore(id);
    if (back.ok) frame.hide();
    else frame.say(nameError(back.error), line);
  });
  frame.say(t('passage_deleted'), line, [undo]);
  undo.focus();
}

function makeHead({ quote }: Passage, close: () => void): HTMLElement {
  return element(
    'header',
    {},
    element('q', { lang: 'zh-CN' }, quote),
    element('span', { class: 'end' }, iconButton('close', t('page_close'), close)),
  );
}

function makeCopyButton({ quote }: Passage): HTMLButtonElement {
  return textButton(t('passage_copy'), (button) => {
    button.textContent = t(copyText(quote) ? 'page_copied' : 'page_copy_failed');
  });
}

/** Says in the card what came of a change. */
function report(frame: CardFrame, error: string | undefined): void {
  const state = frame.box()?.querySelector('.state');
  if (!state) return;
  state.classList.toggle('bad', error !== undefined);
  state.textContent = error === undefined ? t('passage_saved') : nameError(error);
}

function nameError(error: string | undefined): string {
  return findWord(error ?? '') ?? t('passage_failed');
}

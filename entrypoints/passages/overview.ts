/** A small bar at the foot of the page: how many passages there are, and the list of them; those that are lost at its end. */
import { t } from '../../components/words.ts';
import type { Passage } from '../../lib/types.ts';
import { element, iconButton } from '../content/element.ts';
import type { Board } from './board.ts';
import type { Float } from './float.ts';
import type { Placing } from './place-passages.ts';
import { makeDot } from './swatches.ts';

export interface Overview {
  /** Says what there is now; nothing where there is nothing. */
  update(): void;
  closeList(): void;
}

/** `choose` is called with the passage that the reader picks from the list. */
export function makeOverview(board: Board, float: Float, choose: (passage: Passage) => void): Overview {
  let box: HTMLElement | undefined;
  let isOpen = false;
  let isSentAway = false;
  const draw = (): void => {
    const { placed, lost } = board.now();
    const giveBack = float.keepFocus();
    box?.remove();
    box = undefined;
    if (isSentAway || placed.length + lost.length === 0) return;
    box = element('div', { class: 'pages-own' });
    const toggle = element(
      'button',
      { type: 'button', class: 'btn', 'aria-expanded': String(isOpen), 'data-key': 'bar' },
      nameCount(board.now()),
    );
    toggle.addEventListener('click', () => {
      isOpen = !isOpen;
      draw();
    });
    const close = iconButton('close', t('page_close'), () => {
      isSentAway = true;
      draw();
    });
    const bar = element('div', { class: 'bar' }, toggle, close);
    box.append(...(isOpen ? [makeList(board.now(), choose)] : []), bar);
    float.open().root.append(box);
    giveBack();
  };
  return {
    update: draw,
    closeList() {
      if (!isOpen) return;
      isOpen = false;
      draw();
    },
  };
}

function nameCount({ placed, lost }: Placing): string {
  if (lost.length === 0) return t('passage_count', placed.length);
  if (placed.length === 0) return t('passage_lost', lost.length);
  return t('passage_count', placed.length) + t('page_join') + t('passage_missing', lost.length);
}

function makeList({ placed, lost }: Placing, choose: (passage: Passage) => void): HTMLElement {
  const list = element('div', { class: 'list', role: 'group', 'aria-label': t('passage_list') });
  if (placed.length > 0) {
    list.append(
      makeItems(
        placed.map(({ passage }) => passage),
        choose,
      ),
    );
  }
  if (lost.length > 0) {
    list.append(
      element('h2', {}, t('passage_lost', lost.length)),
      element('p', { class: 'why' }, t('passage_lost_why')),
      makeItems(lost, choose),
    );
  }
  return list;
}

function makeItems(passages: readonly Passage[], choose: (passage: Passage) => void): HTMLElement {
  const items = passages.map((passage) => {
    const words = element('span', { class: 'words', lang: 'zh-CN' }, passage.quote);
    const note = passage.note ? element('span', { class: 'note' }, passage.note) : undefined;
    const button = element('button', { type: 'button', 'data-key': passage.id }, makeDot(passage.colour), words, note);
    button.addEventListener('click', () => choose(passage));
    return element('li', {}, button);
  });
  return element('ul', {}, ...items);
}

/** The hover card: one floating box that is filled anew for each mention. It never takes focus, and gives it back. */

import { t } from '../../../components/words.ts';
import { element, iconButton } from '../element.ts';
import type { Shell } from '../shell.ts';
import { dragBy, moveByKeys, putCard } from './move.ts';
import type { Box } from './position.ts';
import { settleBox } from './settle-box.ts';

/** What a card says of one person, programme or place. */
export interface CardContent {
  name: string;
  /** Class of the line under the name. */
  line: 'known' | 'inferred' | 'quiet' | 'programme';
  how: string;
  body: HTMLElement[];
  actions: HTMLElement[];
  /** What is read out when a reader steps here by key. */
  spoken: string;
}

export interface Card {
  show(content: CardContent, line: Box): void;
  hide(): void;
  isOpen(): boolean;
  /** Pinned by the reader, or moved: it stays until it is closed. */
  isPinned(): boolean;
  /** Closes it and takes it out of the shell. */
  remove(): void;
}

/** Adds the closed card to the shell. `onHide` runs whenever it closes. */
export function addCard(shell: Shell, onHide: () => void): Card {
  const box = element('div', { class: 'card', role: 'dialog', hidden: '' });
  let pinned = false;
  shell.root.append(box);
  const giveBackFocus = keepFocus(box);
  const hide = (): void => {
    if (box.hidden) return;
    giveBackFocus();
    box.hidden = true;
    pinned = false;
    onHide();
  };
  const pin = (isPinned: boolean): void => {
    pinned = isPinned;
    box.querySelector('.pin')?.setAttribute('aria-pressed', String(pinned));
  };
  const stayInWindow = (): void => {
    if (pinned) putCard(box, box.getBoundingClientRect());
  };
  window.addEventListener('resize', stayInWindow);
  return {
    show(content, line) {
      const held = box.querySelector(':focus')?.textContent;
      pinned = false;
      box.setAttribute('aria-label', content.name);
      const head = makeHead(content, { toggle: () => pin(!pinned), close: hide });
      box.replaceChildren(head, ...content.body, element('footer', {}, ...content.actions));
      const moved = (): void => pin(true);
      dragBy(head, box, moved);
      for (const handle of head.querySelectorAll<HTMLElement>('.move')) moveByKeys(handle, box, moved);
      box.hidden = false;
      settleBox(box, line);
      // Who steps on from the card steps on from the next one.
      const same = held && [...box.querySelectorAll('button')].find(({ textContent }) => textContent === held);
      if (same) same.focus({ preventScroll: true });
    },
    hide,
    isOpen: () => !box.hidden,
    isPinned: () => pinned,
    remove() {
      hide();
      window.removeEventListener('resize', stayInWindow);
      box.remove();
    },
  };
}

function makeHead({ name, line, how }: CardContent, { toggle, close }: { toggle(): void; close(): void }): HTMLElement {
  const move = iconButton('move', t('page_move'), () => undefined);
  move.classList.add('move');
  const pin = iconButton('pin', t('page_pin'), toggle);
  pin.classList.add('pin');
  pin.setAttribute('aria-pressed', 'false');
  return element(
    'header',
    {},
    element('b', { class: line, lang: 'zh-CN' }, name),
    element('span', { class: 'how' }, how),
    element('span', { class: 'end' }, move, pin, iconButton('close', t('page_close'), close)),
  );
}

/** Remembers where the focus was before it came into the box; the function returned puts it back there. */
function keepFocus(box: HTMLElement): () => void {
  let before: EventTarget | null = null;
  box.addEventListener('focusin', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) before = relatedTarget;
  });
  return () => {
    if (box.querySelector(':focus') && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

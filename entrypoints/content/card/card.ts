/** The hover card: one floating box that is filled anew for each mention. It never takes focus. */

import { t } from '../../../components/words.ts';
import { element, iconButton } from '../element.ts';
import type { Shell } from '../shell.ts';
import { type Box, placeCard } from './position.ts';

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
  isPinned(): boolean;
}

/** Adds the closed card to the shell. `onHide` runs whenever it closes. */
export function addCard(shell: Shell, onHide: () => void): Card {
  const box = element('div', { class: 'card', role: 'dialog', hidden: '' });
  let pinned = false;
  shell.root.append(box);
  const hide = (): void => {
    if (box.hidden) return;
    box.hidden = true;
    pinned = false;
    onHide();
  };
  const pin = (): void => {
    pinned = !pinned;
    box.querySelector('.pin')?.setAttribute('aria-pressed', String(pinned));
  };
  return {
    show(content, line) {
      pinned = false;
      box.setAttribute('aria-label', content.name);
      box.replaceChildren(...layOut(content, pin, hide));
      box.hidden = false;
      settle(box, line);
    },
    hide,
    isOpen: () => !box.hidden,
    isPinned: () => pinned,
  };
}

function layOut(content: CardContent, pin: () => void, close: () => void): HTMLElement[] {
  const pinButton = iconButton('pin', t('page_pin'), pin);
  pinButton.classList.add('pin');
  pinButton.setAttribute('aria-pressed', 'false');
  const header = element(
    'header',
    {},
    element('b', { class: content.line, lang: 'zh-CN' }, content.name),
    element('span', { class: 'how' }, content.how),
    element('span', { class: 'end' }, pinButton, iconButton('close', t('page_close'), close)),
  );
  return [header, ...content.body, element('footer', {}, ...content.actions)];
}

function settle(box: HTMLElement, line: Box): void {
  box.style.cssText = '';
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const place = placeCard(line, size, { width: innerWidth, height: innerHeight });
  box.style.setProperty('--left', `${place.left}px`);
  box.style.setProperty('--top', `${place.top}px`);
  // In a narrow window the card is a sheet; it changes edges rather than lie on its line.
  box.classList.toggle('top', line.bottom > innerHeight - size.height - 8);
  box.style.setProperty('--room', `${place.maxHeight}px`);
}

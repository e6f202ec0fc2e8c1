/** The one floating box of a passage: it is filled anew each time, and gives the focus back when it goes. */
import { t } from '../../components/words.ts';
import type { Box } from '../content/card/position.ts';
import { settleBox } from '../content/card/settle-box.ts';
import { element, iconButton } from '../content/element.ts';
import type { Float } from './float.ts';

export interface CardFrame {
  /** Shows this in the place of what was shown; `leave` runs when it goes. */
  put(line: Box, children: readonly Node[], leave?: () => void): void;
  /** Shows a sentence with actions below it. */
  say(text: string, line: Box, actions?: readonly HTMLElement[]): void;
  hide(): void;
  box(): HTMLElement | undefined;
  moveTo(line: Box): void;
}

/** Nothing is added to the page until something is shown. */
export function makeCardFrame(float: Float): CardFrame {
  let box: HTMLElement | undefined;
  let leave: (() => void) | undefined;
  const hide = (): void => {
    leave?.();
    leave = undefined;
    box?.remove();
    box = undefined;
    float.markOpen(false);
  };
  const put = (line: Box, children: readonly Node[], left?: () => void): void => {
    hide();
    box = element('div', { class: 'card own', role: 'dialog', 'aria-label': t('passage_highlight') }, ...children);
    leave = left;
    float.open().root.append(box);
    float.markOpen(true);
    settleBox(box, line);
  };
  return {
    put,
    say(text, line, actions = []) {
      const close = element('span', { class: 'end' }, iconButton('close', t('page_close'), hide));
      const words = element('p', { class: 'said', role: 'status' }, text);
      put(line, [element('header', {}, words, close), ...makeFooter(actions)]);
    },
    hide,
    box: () => box,
    moveTo(line) {
      if (box) settleBox(box, line);
    },
  };
}

export function makeFooter(actions: readonly HTMLElement[]): HTMLElement[] {
  return actions.length > 0 ? [element('footer', {}, ...actions)] : [];
}

/** The colours beside a selection that the pointer has just finished. They go with the selection. */
import { t } from '../../components/words.ts';
import { genuine } from '../../lib/highlight/genuine.ts';
import type { PassageColour } from '../../lib/types.ts';
import { settleBox } from '../content/card/settle-box.ts';
import { element } from '../content/element.ts';
import { offsetOf, shift } from '../content/frames.ts';
import type { Float } from './float.ts';
import { makeColourButtons } from './swatches.ts';

/** A selection rests so long before the colours come, for readers who are still dragging its ends. Milliseconds. */
const rest = 250;
/** The ends of a selection in a field are the field's own. */
const editable = 'input, textarea, select, [contenteditable=""], [contenteditable=true]';

interface OfferPlace {
  document: Document;
  /** Only for selections that begin in such elements. */
  within: string | undefined;
  float: Float;
}

/** Starts offering; returns how to stop. `choose` is called while the selection stands. */
export function offerColours(place: OfferPlace, choose: (colour: PassageColour) => void): () => void {
  const { document, float } = place;
  let box: HTMLElement | undefined;
  let timer = 0;
  const hide = (): void => {
    clearTimeout(timer);
    box?.remove();
    box = undefined;
  };
  const show = (): void => {
    hide();
    const range = readSelection(place);
    if (!range) return;
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const line = lines.at(-1);
    if (!line) return;
    const buttons = makeButtons(choose, hide);
    box = element('div', { class: 'near own', role: 'group', 'aria-label': t('passage_highlight') }, ...buttons);
    float.open().root.append(box);
    // At the end of the last line, where the pointer is.
    settleBox(box, shift({ ...edges(line), left: line.right - 8 }, offsetOf(document)));
  };
  const over = new AbortController();
  const options = { passive: true, capture: true, signal: over.signal };
  const listenTo = genuine(document, 'addEventListener');
  listenTo(
    'pointerup',
    ({ target }) => {
      if (float.isOwn(target)) return;
      clearTimeout(timer);
      timer = window.setTimeout(show, rest);
    },
    options,
  );
  listenTo('pointerdown', ({ target }) => !float.isOwn(target) && hide(), options);
  listenTo('scroll', hide, options);
  listenTo('keydown', (event) => 'key' in event && event.key === 'Escape' && hide(), options);
  listenTo('selectionchange', () => box && !readSelection(place) && hide(), options);
  return () => {
    over.abort();
    hide();
  };
}

function makeButtons(choose: (colour: PassageColour) => void, hide: () => void): HTMLElement[] {
  return makeColourButtons((colour) => {
    hide();
    choose(colour);
  }).map((button) => {
    // A press must not take the selection away before the click.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    return button;
  });
}

function readSelection({ document, within }: OfferPlace): Range | undefined {
  const selection = genuine(document, 'getSelection')();
  // One character is a slip of the hand.
  if (!selection || selection.isCollapsed || selection.toString().trim().length < 2) return undefined;
  const range = selection.getRangeAt(selection.rangeCount - 1);
  const begin = elementOf(range.startContainer);
  if (within && !begin?.closest(within)) return undefined;
  return begin?.closest(editable) ? undefined : range;
}

function elementOf(node: Node): Element | null {
  return 'closest' in node ? (node as Element) : node.parentElement;
}

function edges({ left, right, top, bottom }: DOMRect): { left: number; right: number; top: number; bottom: number } {
  return { left, right, top, bottom };
}

/** Moving the card: by its head with a pointer, by the arrows with a key. It never leaves the window. */
import { clampPlace, type Place } from './position.ts';

/** An arrow moves this far; with Shift a fine step. Pixels. */
const stride = 24;
const fineStride = 2;

const arrows: Record<string, Place> = {
  ArrowLeft: { left: -1, top: 0 },
  ArrowRight: { left: 1, top: 0 },
  ArrowUp: { left: 0, top: -1 },
  ArrowDown: { left: 0, top: 1 },
};

/** Puts the card at a place of the window, as near as the window allows. */
export function putCard(box: HTMLElement, place: Place): void {
  box.style.setProperty('--room', `${innerHeight}px`);
  const { left, top } = clampPlace(place, sizeOf(box), { width: innerWidth, height: innerHeight });
  box.style.setProperty('--left', `${left}px`);
  box.style.setProperty('--top', `${top}px`);
}

/** Lets the pointer drag the card by its head; `began` is told whenever it does. */
export function dragBy(head: HTMLElement, box: HTMLElement, began: () => void): void {
  head.addEventListener('pointerdown', (down) => {
    if (down.button !== 0 || isSheet(box) || isButton(down.target)) return;
    const { left, top } = box.getBoundingClientRect();
    const over = new AbortController();
    const { signal } = over;
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      began();
      putCard(box, { left: left + clientX - down.clientX, top: top + clientY - down.clientY });
    };
    head.setPointerCapture(down.pointerId);
    head.addEventListener('pointermove', follow, { signal });
    head.addEventListener('pointerup', () => over.abort(), { signal });
    head.addEventListener('pointercancel', () => over.abort(), { signal });
  });
}

/** Lets the arrow keys move the card while the button has the focus. */
export function moveByKeys(button: HTMLElement, box: HTMLElement, began: () => void): void {
  button.addEventListener('keydown', (event) => {
    const arrow = arrows[event.key];
    if (!arrow || isSheet(box)) return;
    // The page would scroll.
    event.preventDefault();
    began();
    const { left, top } = box.getBoundingClientRect();
    const step = event.shiftKey ? fineStride : stride;
    putCard(box, { left: left + arrow.left * step, top: top + arrow.top * step });
  });
}

/** In a narrow window the card lies along an edge and cannot be moved. */
function isSheet(box: HTMLElement): boolean {
  return getComputedStyle(box).getPropertyValue('--sheet') !== '';
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): { width: number; height: number } {
  return { width: offsetWidth, height: offsetHeight };
}

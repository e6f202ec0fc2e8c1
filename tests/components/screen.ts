/** Drawing a page into jsdom and using it as a reader does. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

const root = document.createElement('div');
document.body.append(root);

export async function show(page: ComponentChild): Promise<void> {
  await act(() => render(page, root));
  await settle();
}

export async function leave(): Promise<void> {
  await act(() => render(null, root));
}

/** Lets answers arrive and the page be drawn, until the condition holds. */
export async function settle(isReached: () => boolean = () => true): Promise<void> {
  for (let turn = 0; turn < 4 || (turn < 200 && !isReached()); turn++) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
  }
}

export async function click(selector: string): Promise<void> {
  await act(() => void find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  await settle();
}

export async function type(selector: string, text: string): Promise<void> {
  const field = find(selector);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

/** Chooses an option by its value. */
export async function choose(selector: string, value: string): Promise<void> {
  const list = find(selector);
  if (list instanceof HTMLSelectElement) list.value = value;
  await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

export async function press(selector: string, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void find(selector).dispatchEvent(event));
  return event;
}

export function find(selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`nothing fits ${selector} in ${root.innerHTML.slice(0, 400)}`);
  return found;
}

export function has(selector: string): boolean {
  return root.querySelector(selector) !== null;
}

export function textOf(selector: string): string {
  return find(selector).textContent ?? '';
}

export function textsOf(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');
}

import { genuine } from '../../lib/highlight/genuine.ts';

type Child = Node | string | undefined;

/** One element with attributes and children; text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = genuine(document, 'createElement')(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const strokes = {
  left: 'M9.5 4l-4 4 4 4',
  right: 'M6.5 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  read: 'M8 4.5C6.5 3.3 4.5 2.8 2 2.8v9.4c2.5 0 4.5.5 6 1.7M8 4.5c1.5-1.2 3.5-1.7 6-1.7v9.4c-2.5 0-4.5.5-6 1.7zM8 4.5v9.4',
  move: 'M8 2v12M2 8h12M6.25 3.75L8 2l1.75 1.75M6.25 12.25L8 14l1.75-1.75M3.75 6.25L2 8l1.75 1.75M12.25 6.25L14 8l-1.75 1.75',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v5',
};

/** A button with one stroke drawing, named for those who do not see it. */
export function iconButton(icon: keyof typeof strokes, label: string, press: () => void): HTMLButtonElement {
  const drawing = makeSvg('svg', { class: 'i', viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  drawing.append(makeSvg('path', { d: strokes[icon] }));
  const button = element('button', { type: 'button', class: 'btn icon', 'aria-label': label, title: label }, drawing);
  button.addEventListener('click', press);
  return button;
}

/** A button that reads as a link. */
export function textButton(label: string, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'btn plain' }, label);
  button.addEventListener('click', () => press(button));
  return button;
}

function makeSvg(tag: string, attributes: Record<string, string>): Element {
  const made = genuine(document, 'createElementNS')('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Where the mentions stand in the whole page: a strip at the edge, for the eye only. */

import { type Group, groupOf } from '../../lib/highlight/marks.ts';
import type { PlacedMark } from '../../lib/highlight/paint.ts';
import { element } from './element.ts';
import type { Shell } from './shell.ts';
import { lineOfSegment } from './walk.ts';

interface Minimap {
  show(groups: readonly Group[]): void;
  remove(): void;
}

/** Adds the strip; a tick a name, drawn again when the page changes its size. Posts stand with their names. */
export function addMinimap(shell: Shell, marks: readonly PlacedMark[]): Minimap {
  const strip = element('div', { class: 'minimap', 'aria-hidden': 'true' });
  const names = marks.filter(({ mark }) => !mark.line.endsWith('-post'));
  let shown: readonly Group[] = [];
  const draw = (): void => {
    const height = document.documentElement.scrollHeight;
    const visible = names.filter(({ mark }) => shown.includes(groupOf(mark.line)));
    strip.replaceChildren(...visible.flatMap((name) => tick(name, height) ?? []));
  };
  const observer = new ResizeObserver(draw);
  observer.observe(document.documentElement);
  shell.root.append(strip);
  return {
    show(groups) {
      shown = groups;
      draw();
    },
    remove() {
      observer.disconnect();
      strip.remove();
    },
  };
}

function tick({ mark, segments }: PlacedMark, height: number): HTMLElement | undefined {
  const line = lineOfSegment(segments[0]);
  if (!line) return undefined;
  const drawn = element('i', { class: groupOf(mark.line) });
  drawn.style.top = `${((line.top + scrollY) / height) * 100}%`;
  return drawn;
}

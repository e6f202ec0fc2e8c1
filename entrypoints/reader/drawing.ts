/** The annotation of this view, drawn by the machinery of annotated pages. */
import type { Span } from '../../lib/types.ts';
import { type Annotation, annotate } from '../content/annotation.ts';
import type { PageReading } from '../content/scene.ts';
import { type PageSettings, readSettings, rememberLegend } from '../content/settings.ts';

export interface Drawing {
  /** Draws this reading in the place of the former. */
  show(page: PageReading): void;
  /** Draws it once more, with the reader's choices and the ground as they are now. */
  redraw(): Promise<void>;
  turn(on: boolean): void;
  isOn(): boolean;
  /** Goes to a mention or a passage; what was switched off is drawn again. */
  step(direction: 1 | -1): void;
  showSpan(span: Span): boolean;
  close(): void;
}

/** Nothing is drawn yet. `turned` is told when lines come or go. */
export function openDrawing(turned: (on: boolean) => void): Drawing {
  let page: PageReading | undefined;
  let settings: PageSettings | undefined;
  let annotation: Annotation | undefined;
  let on = true;
  const keepLegend = (legend: boolean): void => {
    if (!settings || settings.legend === legend) return;
    settings = { ...settings, legend };
    void rememberLegend(legend);
  };
  const draw = (): void => {
    annotation?.remove();
    annotation = on && page && settings ? annotate(page, settings, () => keepLegend(false)) : undefined;
  };
  const turn = (next: boolean): void => {
    on = next;
    // Who asks for the lines gets the legend back too, as on a page.
    if (on) keepLegend(true);
    draw();
    turned(on);
  };
  const open = (): Annotation | undefined => {
    if (!on) turn(true);
    return annotation;
  };
  return {
    show(next) {
      page = next;
      draw();
    },
    async redraw() {
      // The view has a strip of its own, in its text.
      settings = { ...(await readSettings()), strip: false };
      draw();
    },
    turn,
    isOn: () => on,
    step: (direction) => open()?.step(direction),
    showSpan: (span) => open()?.show(span) ?? false,
    close() {
      on = false;
      draw();
    },
  };
}

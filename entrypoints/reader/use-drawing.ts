import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PlacedArticle, Reading } from '../../lib/types.ts';
import { watchSettings } from '../content/settings.ts';
import { type Drawing, openDrawing } from './drawing.ts';
import { placeReading } from './place-reading.ts';

/** Told after every rendering of the text where its characters stand, for what is drawn beside the annotation. */
export type OnPlaced = (placed: PlacedArticle, texts: readonly Text[], root: HTMLElement) => void;

interface DrawingUse {
  drawing: Drawing;
  isOn: boolean;
}

/** Keeps the text in `root` annotated. `ground` is anything that changes when the colours behind the text do. */
export function useDrawing(
  reading: Reading,
  root: RefObject<HTMLElement | null>,
  ground: string,
  onPlaced?: OnPlaced,
): DrawingUse {
  const [isOn, setOn] = useState(true);
  const [drawing] = useState(() => openDrawing(setOn));
  useLayoutEffect(() => {
    if (!root.current) return;
    const page = placeReading(reading, root.current);
    drawing.show(page);
    onPlaced?.(page.placed, page.texts, root.current);
  }, [reading]);
  useEffect(() => void drawing.redraw(), [ground]);
  useEffect(() => watchSettings(() => void drawing.redraw()), []);
  useEffect(() => drawing.close, []);
  return { drawing, isOn };
}

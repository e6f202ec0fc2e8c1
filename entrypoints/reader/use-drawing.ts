import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Reading } from '../../lib/types.ts';
import { watchSettings } from '../content/settings.ts';
import { type Drawing, openDrawing } from './drawing.ts';
import { placeReading } from './place-reading.ts';

interface DrawingUse {
  drawing: Drawing;
  isOn: boolean;
}

/** Keeps the text in `root` annotated. `ground` is anything that changes when the colours behind the text do. */
export function useDrawing(reading: Reading, root: RefObject<HTMLElement | null>, ground: string): DrawingUse {
  const [isOn, setOn] = useState(true);
  const [drawing] = useState(() => openDrawing(setOn));
  useLayoutEffect(() => {
    if (!root.current) return;
    drawing.show(placeReading(reading, root.current));
  }, [reading]);
  useEffect(() => void drawing.redraw(), [ground]);
  useEffect(() => watchSettings(() => void drawing.redraw()), []);
  useEffect(() => drawing.close, []);
  return { drawing, isOn };
}

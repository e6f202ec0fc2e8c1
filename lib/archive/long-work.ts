/** Work on many clips that tells how far it has come and that the reader can stop. */

export interface LongWork {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Steps between two looks at the signal. */
export const stepsAtOnce = 100;

/** Tells how far the work is. Throws once the reader has stopped it: a transaction around it is undone. */
export function goOn({ onProgress, signal }: LongWork, done: number, total: number): void {
  if (signal?.aborted) throw new DOMException('stopped by the reader', 'StoppedError');
  onProgress?.(done, total);
}

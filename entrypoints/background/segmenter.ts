/** jieba, for keywords. Its dictionary takes 60 MB, so it is loaded when first asked for and goes with the worker. */
import loadJieba, { tag } from 'jieba-wasm/web';
import type { Segment } from '../../lib/summary/keywords.ts';
import { ownUrl } from '../shared/own-url.ts';

let loading: Promise<Segment> | undefined;

/** Cuts text into words with their parts of speech. Rejects when the wasm cannot be loaded; the next call tries again. */
export function getSegmenter(): Promise<Segment> {
  loading ??= loadSegmenter().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadSegmenter(): Promise<Segment> {
  await loadJieba({ module_or_path: ownUrl('jieba/jieba.wasm') });
  return (text) => tag(text, true);
}

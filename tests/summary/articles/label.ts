import type { Block, EventRole } from '../../../lib/types.ts';
import type { RecognitionLabels } from '../build-recognition.ts';

/** What a reader would note down of an article. Fields that are absent are not judged; `null` must stay empty. */
interface Expected {
  kind?: string | null;
  name?: string | null;
  date?: [from: string, to?: string] | null;
  /** Last name of the path. */
  place?: string | null;
  organiser?: string;
  roles?: Record<string, EventRole[]>;
  /** A stretch that must stand in what the person said. */
  said?: [person: string, words: string][];
  figures?: [value: string, unit: string, counted: string][];
  outline?: string[];
  appointments?: [person: string, post: string, change: string][];
  /** Words of sentences that must be, or must not be, among the key points. */
  keyPoints?: string[];
  notKeyPoints?: string[];
}

export interface LabelledArticle extends RecognitionLabels {
  slug: string;
  title: string;
  published: string;
  blocks: (string | Block)[];
  expected: Expected;
}

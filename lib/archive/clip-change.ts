/** What changes of a clip's own tags and note. Only what was changed is named, so that two views of a clip do not undo each other. */
import { tidyTags } from '../text/tidy-tags.ts';
import type { Clip } from '../types.ts';

export type OwnFields = Pick<Clip, 'tags' | 'note'>;

export interface ClipChange {
  addTags?: readonly string[];
  dropTags?: readonly string[];
  note?: string;
}

/** What was changed between the state that was shown and the one that is wanted. */
export function changeBetween(shown: OwnFields, wanted: OwnFields): ClipChange {
  return {
    addTags: wanted.tags.filter((tag) => !shown.tags.includes(tag)),
    dropTags: shown.tags.filter((tag) => !wanted.tags.includes(tag)),
    ...(wanted.note !== shown.note && { note: wanted.note }),
  };
}

/** The clip with the change; whatever else it has stays. */
export function applyChange(clip: Clip, { addTags = [], dropTags = [], note = clip.note }: ClipChange): Clip {
  const tags = tidyTags([...clip.tags.filter((tag) => !dropTags.includes(tag)), ...addTags]);
  return { ...clip, tags, note };
}

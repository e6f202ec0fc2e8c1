/** The passages of one page as they stand: asked of the background, placed, painted, and written back. */
import { isInPlace } from '../../lib/highlight/paint.ts';
import { passageRules } from '../../lib/highlight/passage-rules.ts';
import { adoptRules } from '../../lib/highlight/sheet.ts';
import type { PassageDraft, PassageResult } from '../../lib/messages.ts';
import type { Passage } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import { type PageText, readPageText, type TextPlace } from './page-text.ts';
import { documentsOf, type Placing, paintPassages, placePassages } from './place-passages.ts';

/** The page that passages are of. */
export interface PassagePage extends TextPlace {
  /** Canonical address; a page drawn by script may change it. */
  url(): string;
  title(): string;
}

export interface Board {
  page: PassagePage;
  now(): Placing;
  /** The text as it is at this moment. */
  read(): PageText;
  /** Asks for the passages and draws them. */
  load(): Promise<void>;
  /** Draws them anew where the page has replaced the text beneath them. */
  mend(): void;
  /** The same, and looks once more for those that are lost. */
  refresh(): void;
  save(draft: PassageDraft): Promise<PassageResult>;
  remove(id: string): Promise<{ ok: boolean; error?: string }>;
  restore(id: string): Promise<{ ok: boolean; error?: string }>;
  /** Takes all that is drawn away. */
  clear(): void;
}

const failed = { ok: false, error: 'passage_failed' } as const;

/** Nothing is asked for or drawn until `load`; `changed` is called after each drawing. */
export function openBoard(page: PassagePage, changed: () => void): Board {
  let passages: readonly Passage[] = [];
  let placing: Placing = { placed: [], lost: [] };
  const sheets = new Map<Document, () => void>();
  const draw = (current: readonly Passage[]): void => {
    passages = current;
    placing = passages.length ? placePassages(passages, readPageText(page)) : { placed: [], lost: [] };
    for (const document of documentsOf(placing.placed)) {
      if (!sheets.has(document)) sheets.set(document, adoptRules(document, passageRules()));
    }
    paintPassages(sheets.keys(), placing.placed);
    changed();
  };
  return {
    page,
    now: () => placing,
    read: () => readPageText(page),
    async load() {
      const answer = await send({ type: 'list-passages', url: page.url() }).catch(() => failed);
      if (answer.ok) draw(answer.passages);
    },
    mend() {
      if (!placing.placed.every(isInPlace)) draw(passages);
    },
    refresh() {
      if (placing.lost.length > 0 || !placing.placed.every(isInPlace)) draw(passages);
    },
    async save(draft) {
      const answer = await send({ type: 'save-passage', passage: draft }).catch(() => failed);
      if (answer.ok) draw([...passages.filter(({ id }) => id !== draft.id), answer.passage]);
      return answer;
    },
    async remove(id) {
      const answer = await send({ type: 'delete-passages', ids: [id] }).catch(() => failed);
      if (answer.ok) draw(passages.filter((each) => each.id !== id));
      return answer;
    },
    async restore(id) {
      const answer = await send({ type: 'restore-passages', ids: [id] }).catch(() => failed);
      if (answer.ok) draw([...passages, ...answer.passages]);
      return answer;
    },
    clear() {
      paintPassages(sheets.keys(), []);
      for (const remove of sheets.values()) remove();
    },
  };
}

/** The reader view answers what a content script answers, so that popup, panel and keys do here what they do on a page. */
import { undoRepair } from '../../lib/article/undo-repair.ts';
import type { PageStatus } from '../../lib/messages.ts';
import type { Article } from '../../lib/types.ts';
import { restoreRemoval } from '../content/restore-removal.ts';
import { listen } from '../shared/messaging.ts';
import type { Drawing } from './drawing.ts';

interface View {
  id: string;
  article(): Article;
  drawing: Drawing;
  read(article: Article): Promise<void>;
}

/** Starts answering; returns how to stop. */
export function answerPage({ id, article, drawing, read }: View): () => void {
  const status = (): PageStatus => ({
    ready: true,
    page: id,
    annotated: drawing.isOn(),
    contentType: document.contentType,
    reader: true,
  });
  return listen({
    ping: async () => status(),
    extract: async () => {
      await read(article());
      return { found: true };
    },
    'read-again': async () => {
      await read(article());
      return undefined;
    },
    'set-annotation': async ({ on }) => {
      drawing.turn(on);
      return { on };
    },
    'show-span': async ({ span }) => ({ shown: drawing.showSpan(span) }),
    'step-mention': async ({ direction }) => {
      drawing.step(direction);
      return undefined;
    },
    'restore-removal': async ({ removal }) => {
      const restored = restoreRemoval({ article: article(), pieces: [], titlePieces: [] }, removal, []);
      if (restored) await read(restored.article);
      return { restored: restored !== undefined };
    },
    'undo-repair': async ({ repair }) => {
      const undone = undoRepair({ article: article(), pieces: [], titlePieces: [] }, repair);
      if (undone) await read(undone.article);
      return { restored: undone !== undefined };
    },
  });
}

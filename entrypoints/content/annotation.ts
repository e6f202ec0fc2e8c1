/** One annotated page: lines, card, legend, keys. Everything it adds goes away with `remove`. */

import { groupOf, groups } from '../../lib/highlight/marks.ts';
import { isInPlace, paintCurrent, unpaint } from '../../lib/highlight/paint.ts';
import { indexMarks } from '../../lib/highlight/point.ts';
import { highlightRules } from '../../lib/highlight/rules.ts';
import { adoptRules } from '../../lib/highlight/sheet.ts';
import type { Span } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import { ownUrl } from '../shared/own-url.ts';
import { watchDismissal } from './dismiss.ts';
import { watchPointer } from './hover.ts';
import { addLegend } from './legend.ts';
import { addMinimap } from './minimap.ts';
import { openScene, type PageReading, repaint, type Scene } from './scene.ts';
import type { PageSettings } from './settings.ts';
import { addStrip, type Strip } from './strip.ts';
import { explain, paintSubject, showSpan, stepTo } from './tour.ts';
import { lineOfSegment } from './walk.ts';

export interface Annotation {
  step(direction: 1 | -1): void;
  /** False when the page does not show the span. */
  show(span: Span): boolean;
  /** False once the page has replaced text that is marked, or thrown out the floating parts. */
  isInPlace(): boolean;
  /** Looks again whether the article is in the archive. */
  tellSaved(): void;
  remove(): void;
}

/** Draws the reading on the page. `closeLegend` is told when the reader sends the legend away. */
export function annotate(page: PageReading, settings: PageSettings, closeLegend: () => void): Annotation {
  const scene = openScene(page, settings);
  const { documents, shell, card } = scene;
  const rules = highlightRules({ wash: settings.annotation === 'wash' });
  const sheets = [...documents].map((each) => adoptRules(each, rules));
  const stops = [watchHover(scene), watchClosing(scene), ...sheets];
  repaint(scene);
  if (settings.legend && scene.marks.length) stops.push(showOverview(scene, closeLegend));
  const strip = settings.strip ? showStrip(scene) : undefined;
  if (strip) stops.push(strip.remove);
  return {
    step: (direction) => stepTo(scene, direction),
    show: (span) => showSpan(scene, span),
    tellSaved: () => void strip?.tellSaved(),
    isInPlace: () => shell.host.isConnected && scene.marks.every(isInPlace),
    remove() {
      card.remove();
      for (const stop of stops) stop();
      unpaint(documents);
      shell.remove();
    },
  };
}

function showStrip(scene: Scene): Strip | undefined {
  const anchor = findAnchor(scene.page);
  if (!anchor) return undefined;
  const { event } = scene.page.reading.summary;
  return addStrip(scene.shell, { event, anchor, showSpan: (span) => showSpan(scene, span) });
}

/** The first line that belongs to the article: its kicker, its title, else its first paragraph. */
function findAnchor({ placed, texts }: PageReading): Text | undefined {
  const { article, titlePieces, pieces } = placed;
  const [first] = titlePieces.length ? titlePieces : pieces.flat();
  if (!first) return undefined;
  const { kicker } = article;
  const before = kicker ? texts.slice(0, first.node).findLast(({ data }) => data.includes(kicker)) : undefined;
  return before ?? texts[first.node];
}

/** Legend and minimap come and go together. Returns how to stop. */
function showOverview(scene: Scene, closed: () => void): () => void {
  const kinds = scene.marks.map(({ mark }) => mark);
  const minimap = addMinimap(scene.shell, scene.marks);
  const showGroups = (): void => minimap.show(groups.filter((group) => !scene.hidden.has(group)));
  showGroups();
  const legend = addLegend(scene.shell, kinds, {
    isShown: (group) => !scene.hidden.has(group),
    filter(group, shown) {
      if (shown) scene.hidden.delete(group);
      else scene.hidden.add(group);
      scene.card.hide();
      repaint(scene);
      showGroups();
    },
    step: (direction) => stepTo(scene, direction),
    ...(isOwnPage() ? {} : { read: () => void send({ type: 'toggle-reader' }) }),
    close() {
      legend.remove();
      minimap.remove();
      closed();
    },
  });
  return minimap.remove;
}

function isOwnPage(): boolean {
  return location.href.startsWith(ownUrl(''));
}

function watchHover(scene: Scene): () => void {
  const { card, shell } = scene;
  return watchPointer(scene.documents, indexMarks(scene.marks), {
    open: (mark, line, { isMeant }) => {
      if (scene.hidden.has(groupOf(mark.mark.line)) || card.isPinned()) return;
      if (scene.cards === 'always' || (scene.cards === 'key' && isMeant)) {
        explain(scene, mark, line, { stepped: false });
      } else if (scene.onlyPointed) {
        paintSubject(scene, mark);
      }
    },
    // Who stepped to a mention may have the pointer anywhere.
    close: () => {
      if (card.isPinned() || scene.current?.stepped) return;
      if (card.isOpen()) card.hide();
      else if (scene.onlyPointed) unpaint(scene.documents);
    },
    isOwn: (target) => target === shell.host,
    withKey: scene.cards === 'key',
  });
}

function watchClosing(scene: Scene): () => void {
  const { card } = scene;
  return watchDismissal(scene.documents, {
    escape() {
      card.hide();
      // Evidence shown from the popup has no card to close, nor has a step where cards never open.
      paintCurrent(scene.documents, []);
      if (scene.onlyPointed) unpaint(scene.documents);
    },
    scroll() {
      if (!card.isOpen() || card.isPinned() || !scene.current) return;
      const top = lineOfSegment(scene.current.mark.segments[0])?.top ?? Number.NaN;
      // The step that opened the card scrolled first; its late event must not close it.
      if (Math.abs(top - scene.current.top) < 4) return;
      card.hide();
    },
    press(target) {
      if (target !== scene.shell.host && scene.current?.stepped && !card.isPinned()) card.hide();
    },
  });
}

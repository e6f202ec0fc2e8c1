/** One annotated page: lines, card, legend, keys. Everything it adds goes away with `remove`. */
import { t } from '../../components/words.ts';
import { markMentions, type Subject } from '../../lib/highlight/marks.ts';
import {
  documentOf,
  isInPlace,
  type PlacedMark,
  paintCurrent,
  paintMarks,
  placeMarks,
  unpaint,
} from '../../lib/highlight/paint.ts';
import { placeSpan, type Segment } from '../../lib/highlight/place.ts';
import { indexMarks } from '../../lib/highlight/point.ts';
import { highlightRules } from '../../lib/highlight/rules.ts';
import { adoptRules } from '../../lib/highlight/sheet.ts';
import type { PlacedArticle, Reading, Span } from '../../lib/types.ts';
import { addCard, type Card } from './card/card.ts';
import { describeMark } from './card/describe.ts';
import type { Box } from './card/position.ts';
import { watchDismissal } from './dismiss.ts';
import { watchPointer } from './hover.ts';
import { addLegend, type Group, groupOf, groups } from './legend.ts';
import { addMinimap } from './minimap.ts';
import type { PageSettings } from './settings.ts';
import { openShell, type Shell } from './shell.ts';
import { bringIntoView, lineOfSegment, linesOfSegment, nextIndex } from './walk.ts';

/** A reading and where its characters stand on the page. */
export interface PageReading {
  reading: Reading;
  placed: PlacedArticle;
  texts: readonly Text[];
}

export interface Annotation {
  step(direction: 1 | -1): void;
  /** False when the page does not show the span. */
  show(span: Span): boolean;
  /** False once the page has replaced text that is marked, or thrown out the floating parts. */
  isInPlace(): boolean;
  remove(): void;
}

interface Scene {
  page: PageReading;
  marks: readonly PlacedMark[];
  documents: ReadonlySet<Document>;
  shell: Shell;
  card: Card;
  hidden: Set<Group>;
  /** Lines are drawn only for what is pointed at. */
  onlyPointed: boolean;
  /** The mark last explained, where its line stood then, and whether the reader came to it by a step. */
  current?: { mark: PlacedMark; top: number; stepped: boolean };
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
  return {
    step: (direction) => stepTo(scene, direction),
    show: (span) => showSpan(scene, span),
    isInPlace: () => shell.host.isConnected && scene.marks.every(isInPlace),
    remove() {
      card.hide();
      for (const stop of stops) stop();
      unpaint(documents);
      shell.remove();
    },
  };
}

function openScene(page: PageReading, { annotation, kinds }: PageSettings): Scene {
  const marks = placeMarks(markMentions(page.reading.recognition), page.placed, page.texts);
  const documents = new Set([document, ...marks.map(({ segments }) => documentOf(segments[0].node))]);
  const shell = openShell(marks.at(-1)?.ground ?? 'light');
  const onlyPointed = annotation === 'hover';
  const card = addCard(shell, () => {
    paintCurrent(documents, []);
    if (onlyPointed) unpaint(documents);
  });
  const hidden = new Set(groups.filter((group) => !kinds[group]));
  return { page, marks, documents, shell, card, hidden, onlyPointed };
}

function repaint(scene: Scene): void {
  paintMarks(scene.documents, scene.onlyPointed ? [] : findShown(scene));
}

function findShown({ marks, hidden }: Scene): PlacedMark[] {
  return marks.filter(({ mark }) => !hidden.has(groupOf(mark.line)));
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
    close() {
      legend.remove();
      minimap.remove();
      closed();
    },
  });
  return minimap.remove;
}

function watchHover(scene: Scene): () => void {
  const { card, shell } = scene;
  return watchPointer(scene.documents, indexMarks(scene.marks), {
    open: (mark, line) => {
      if (!scene.hidden.has(groupOf(mark.mark.line)) && !card.isPinned())
        explain(scene, mark, line, { stepped: false });
    },
    // Who stepped to a mention may have the pointer anywhere.
    close: () => {
      if (!card.isPinned() && !scene.current?.stepped) card.hide();
    },
    isOwn: (target) => target === shell.host,
  });
}

function watchClosing(scene: Scene): () => void {
  const { card } = scene;
  return watchDismissal(scene.documents, {
    escape() {
      card.hide();
      // Evidence shown from the popup has no card to close.
      paintCurrent(scene.documents, []);
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

function explain(scene: Scene, mark: PlacedMark, line: Box, { stepped }: { stepped: boolean }): string | undefined {
  const content = describeMark(mark.mark, scene.page.reading, {
    showSpan: (span) => showSpan(scene, span),
    step: () => stepTo(scene, 1, mark.mark.subject),
  });
  if (!content) return undefined;
  scene.card.hide();
  scene.current = { mark, top: lineOfSegment(mark.segments[0])?.top ?? line.top, stepped };
  scene.card.show(content, coverLines(mark, line));
  if (scene.onlyPointed) {
    const same = findShown(scene).filter((each) => isSame(each.mark.subject, mark.mark.subject));
    paintMarks(scene.documents, same);
  }
  paintCurrent(scene.documents, mark.segments);
  return content.spoken;
}

// A mention may be broken over two lines; the card keeps off both.
function coverLines({ segments }: PlacedMark, line: Box): Box {
  const lines = [line, ...segments.flatMap(linesOfSegment)];
  const top = Math.min(...lines.map((each) => each.top));
  return { ...line, top, bottom: Math.max(...lines.map((each) => each.bottom)) };
}

/** Goes to the next mention, of this subject alone if one is given; posts are read with the name they belong to. */
function stepTo(scene: Scene, direction: 1 | -1, only?: Subject): void {
  const stops = findShown(scene).filter(({ mark }) => isStop(mark.line) && (!only || isSame(mark.subject, only)));
  const at = scene.current ? stops.indexOf(scene.current.mark) : -1;
  const firsts = stops.map(({ segments }) => segments[0]);
  const next = nextIndex(firsts, at < 0 ? undefined : at, direction);
  const stop = next === undefined ? undefined : stops[next];
  if (next === undefined || !stop) return;
  bringIntoView(stop.segments[0]);
  const line = lineOfSegment(stop.segments[0]);
  const spoken = line && explain(scene, stop, line, { stepped: true });
  scene.shell.announce([spoken, t('page_position', next + 1, stops.length)].filter(Boolean).join(t('page_join')));
}

function isStop(line: string): boolean {
  return !line.endsWith('-post');
}

function isSame(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.key === b.key;
}

function showSpan(scene: Scene, span: Span): boolean {
  const segments: Segment[] = placeSpan(span, scene.page.placed, scene.page.texts);
  const [first] = segments;
  if (!first) return false;
  scene.card.hide();
  bringIntoView(first);
  paintCurrent(scene.documents, segments);
  return true;
}

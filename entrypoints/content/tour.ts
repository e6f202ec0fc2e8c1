/** Leading the reader about the page: to a mention and its card, to the next one, to a passage. */
import { t } from '../../components/words.ts';
import type { Subject } from '../../lib/highlight/marks.ts';
import { type PlacedMark, paintCurrent, paintMarks } from '../../lib/highlight/paint.ts';
import { placeSpan } from '../../lib/highlight/place.ts';
import type { Span } from '../../lib/types.ts';
import { describeMark } from './card/describe.ts';
import type { Box } from './card/position.ts';
import { findShown, type Scene } from './scene.ts';
import { bringIntoView, lineOfSegment, linesOfSegment, nextIndex } from './walk.ts';

/** Opens the card of a mark by this line of it; returns what is to be read out. */
export function explain(
  scene: Scene,
  mark: PlacedMark,
  line: Box,
  { stepped }: { stepped: boolean },
): string | undefined {
  const content = describeMark(mark.mark, scene.page.reading, {
    showSpan: (span) => showSpan(scene, span),
    step: () => stepTo(scene, 1, mark.mark.subject),
  });
  if (!content) return undefined;
  scene.current = { mark, top: lineOfSegment(mark.segments[0])?.top ?? line.top, stepped };
  // Without cards a step still leads to its mention.
  if (scene.cards !== 'never') scene.card.show(content, coverLines(mark, line));
  if (scene.onlyPointed) paintSubject(scene, mark);
  paintCurrent(scene.documents, mark.segments);
  return content.spoken;
}

/** Draws the lines of one subject alone. */
export function paintSubject(scene: Scene, { mark }: PlacedMark): void {
  paintMarks(
    scene.documents,
    findShown(scene).filter((each) => isSame(each.mark.subject, mark.subject)),
  );
}

// A mention may be broken over two lines; the card keeps off both.
function coverLines({ segments }: PlacedMark, line: Box): Box {
  const lines = [line, ...segments.flatMap(linesOfSegment)];
  const top = Math.min(...lines.map((each) => each.top));
  return { ...line, top, bottom: Math.max(...lines.map((each) => each.bottom)) };
}

/** Goes to the next mention, of this subject alone if one is given; posts are read with the name they belong to. */
export function stepTo(scene: Scene, direction: 1 | -1, only?: Subject): void {
  const stops = findStops(scene).filter(({ mark }) => !only || isSame(mark.subject, only));
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

// Text that the page hides has no line to go to.
function findStops(scene: Scene): PlacedMark[] {
  return findShown(scene).filter(({ mark, segments }) => !mark.line.endsWith('-post') && lineOfSegment(segments[0]));
}

function isSame(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.key === b.key;
}

/** Marks a passage and brings it into view; false when the page does not show it. */
export function showSpan(scene: Scene, span: Span): boolean {
  const segments = placeSpan(span, scene.page.placed, scene.page.texts);
  const [first] = segments;
  if (!first) return false;
  scene.card.hide();
  bringIntoView(first);
  paintCurrent(scene.documents, segments);
  return true;
}

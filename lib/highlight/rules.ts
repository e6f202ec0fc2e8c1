/** The `::highlight()` rules: six lines on three grounds. Values are those of assets/tokens.css. */
import type { Ground } from './ground.ts';
import { type Group, groupOf, type Line, lines } from './marks.ts';

const strokes: Record<Line, string> = {
  known: 'solid 2px',
  'known-post': 'solid 1px',
  inferred: 'dashed 2px',
  'inferred-post': 'dashed 1px',
  quiet: 'dotted 1.5px',
  programme: 'wavy 1px',
};

type Ink = Group | 'mark' | 'markInk';

const inks: Record<Ground, Record<Ink, string>> = {
  light: {
    known: '#1c5f97',
    inferred: '#a15c00',
    quiet: '#646c74',
    programme: '#8c2f6b',
    mark: '#fbe9a9',
    markInk: '#1a1e22',
  },
  dark: {
    known: '#7fb8ea',
    inferred: '#e2a550',
    quiet: '#929aa2',
    programme: '#e592c6',
    mark: '#5a4a12',
    markInk: '#fbf3d6',
  },
  mid: {
    known: 'currentColor',
    inferred: 'currentColor',
    quiet: 'currentColor',
    programme: 'currentColor',
    mark: '#fbe9a9',
    markInk: '#1a1e22',
  },
};

type HighlightName = `zw-${Line | 'current'}${'' | '-on-dark' | '-on-mid'}`;

/** The registry's name of a line on a ground; the light ground is the plain name. */
export function highlightName(line: Line | 'current', ground: Ground): HighlightName {
  return ground === 'light' ? `zw-${line}` : `zw-${line}-on-${ground}`;
}

/** All names that may stand in a registry. */
export const highlightNames: readonly HighlightName[] = grounds().flatMap((ground) =>
  [...lines, 'current' as const].map((line) => highlightName(line, ground)),
);

/** The style sheet of a document with highlights; `wash` puts a pale ground behind the lines. */
export function highlightRules({ wash }: { wash: boolean }): string {
  const rules = grounds().flatMap((ground) => [
    ...lines.map((line) => lineRule(line, ground)),
    ...(wash ? lines.map((line) => washRule(line, ground)) : []),
    currentRule(ground),
  ]);
  return `${rules.join('\n')}\n@media (forced-colors: active){${highlightNames.map(forcedRule).join('')}}`;
}

function lineRule(line: Line, ground: Ground): string {
  const ink = inks[ground][groupOf(line)];
  return `::highlight(${highlightName(line, ground)}){text-decoration:underline ${strokes[line]} ${ink};text-underline-offset:.24em;text-decoration-skip-ink:none}`;
}

// Quiet lines stay quiet, and a colour that follows the text would darken it.
function washRule(line: Line, ground: Ground): string {
  const ink = groupOf(line);
  if (ink === 'quiet' || ground === 'mid') return '';
  const share = ink === 'programme' ? 9 : 11;
  const background = `color-mix(in srgb, ${inks[ground][ink]} ${share}%, transparent)`;
  return `::highlight(${highlightName(line, ground)}){background-color:${background}}`;
}

function currentRule(ground: Ground): string {
  const { mark, markInk } = inks[ground];
  return `::highlight(${highlightName('current', ground)}){background-color:${mark};color:${markInk}}`;
}

// Chromium paints every highlight like a selection then, whatever a sheet says; the line follows the text on it.
function forcedRule(name: HighlightName): string {
  return `::highlight(${name}){text-decoration-color:currentColor}`;
}

function grounds(): Ground[] {
  return ['light', 'dark', 'mid'];
}

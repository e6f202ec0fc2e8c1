/** The `::highlight()` rules of the reader's own passages: a ground behind the text, where lines are ours. */
import { type PassageColour, passageColours } from '../types.ts';
import type { Ground } from './ground.ts';

// Text of #666 keeps a contrast of 4.5 on the light ones, text of #b7bdc2 on the dark ones. None is the yellow of --mark.
const washes: Record<Ground, Record<PassageColour, string>> = {
  light: { orange: '#ffe1be', green: '#cff0d2', blue: '#d4e7fd', violet: '#eddcfb' },
  dark: { orange: '#5c3a10', green: '#1d4a2b', blue: '#1b446f', violet: '#4d2f66' },
  mid: { orange: '#ffe1be', green: '#cff0d2', blue: '#d4e7fd', violet: '#eddcfb' },
};
/** What a swatch shows, strong enough to be told on the card's own ground. */
const swatches: Record<'light' | 'dark', Record<PassageColour, string>> = {
  light: { orange: '#f0a04b', green: '#57b368', blue: '#5a9fe0', violet: '#a876d8' },
  dark: { orange: '#c8802e', green: '#4c9a5b', blue: '#4b8ac9', violet: '#9767c4' },
};

type PassageHighlight = `zw-own-${PassageColour}${'' | '-on-dark' | '-on-mid'}`;

const grounds: readonly Ground[] = ['light', 'dark', 'mid'];

/** The registry's name of a colour on a ground. */
export function passageHighlight(colour: PassageColour, ground: Ground): PassageHighlight {
  return ground === 'light' ? `zw-own-${colour}` : `zw-own-${colour}-on-${ground}`;
}

/** All names that may stand in a registry. */
export const passageHighlights: readonly PassageHighlight[] = grounds.flatMap((ground) =>
  passageColours.map((colour) => passageHighlight(colour, ground)),
);

/** The style sheet of a document with passages. In forced colours they are what `<mark>` is, with a double line. */
export function passageRules(): string {
  const rules = grounds.flatMap((ground) => passageColours.map((colour) => washRule(colour, ground)));
  const forced = passageHighlights.map(
    (name) =>
      `::highlight(${name}){background-color:Mark;color:MarkText;text-decoration:underline double 1px currentColor}`,
  );
  return `${rules.join('\n')}\n@media (forced-colors:active){${forced.join('')}}`;
}

/** The colour of a swatch on light and on dark. */
export function swatchColours(colour: PassageColour): { light: string; dark: string } {
  return { light: swatches.light[colour], dark: swatches.dark[colour] };
}

/** `--own-orange` … for swatches, under this selector. */
export function swatchRule(selector: string, theme: 'light' | 'dark'): string {
  const values = passageColours.map((colour) => `--own-${colour}:${swatches[theme][colour]}`);
  return `${selector}{${values.join(';')}}`;
}

function washRule(colour: PassageColour, ground: Ground): string {
  // Over a picture the page's own ink might not be read on the wash.
  const ink = ground === 'mid' ? ';color:#1a1e22' : '';
  return `::highlight(${passageHighlight(colour, ground)}){background-color:${washes[ground][colour]}${ink}}`;
}

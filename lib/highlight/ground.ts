/** What lies behind a text: the colours of the lines follow its luminance, never the system's theme. */

import { genuine } from './genuine.ts';

export type Ground = 'light' | 'dark' | 'mid';

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Channels 0–255, alpha 0–1; undefined for a notation that is not read (then the ground counts as `mid`). */
export function parseColour(css: string): Colour | undefined {
  if (css === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const rgb = /^rgba?\(([^)]+)\)$/.exec(css)?.[1];
  const srgb = /^color\(srgb ([^)]+)\)$/.exec(css)?.[1];
  const body = rgb ?? srgb;
  if (body === undefined) return undefined;
  const [red, green, blue, alpha = 1] = body.split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if ([red, green, blue, alpha].some(Number.isNaN)) return undefined;
  const scale = rgb === undefined ? 255 : 1;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** Relative luminance of WCAG 2, 0 to 1. */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Above .60 the light set serves, below .06 the dark one; between them only the line style tells. */
export function groundOfLuminance(value: number): Ground {
  if (value > 0.6) return 'light';
  return value < 0.06 ? 'dark' : 'mid';
}

/** The ground an element's text stands on, from its own and its ancestors' backgrounds; `mid` over a picture. */
export function groundOf(element: Element): Ground {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = parentAcrossFrames(at)) {
    const style = viewOf(at)?.getComputedStyle(at);
    if (!style) break;
    if (/url\(/.test(style.backgroundImage)) return 'mid';
    const colour = parseColour(style.backgroundColor);
    if (!colour) return 'mid';
    layers.push(colour);
    if (colour.alpha >= 1) break;
  }
  return groundOfLuminance(luminance(layers.reduceRight(blend, canvas(element))));
}

function parentAcrossFrames(element: Element): Element | null {
  const parent = genuine(element, 'parentElement');
  if (parent) return parent;
  const root = genuine(element, 'getRootNode')();
  if ('host' in root && isElement(root.host)) return root.host;
  return viewOf(element)?.frameElement ?? null;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

function viewOf(element: Element): Document['defaultView'] {
  return genuine(genuine(element, 'ownerDocument'), 'defaultView');
}

// A page without any background stands on the browser's canvas, dark when the page asks for it.
function canvas(element: Element): Colour {
  const view = viewOf(element);
  const root = genuine(genuine(element, 'ownerDocument'), 'documentElement');
  const scheme = view?.getComputedStyle(root).colorScheme ?? '';
  const prefersDark = view?.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
  const isDark = scheme.includes('dark') && (!scheme.includes('light') || prefersDark);
  const level = isDark ? 18 : 255;
  return { red: level, green: level, blue: level, alpha: 1 };
}

function blend(below: Colour, above: Colour): Colour {
  const mix = (under: number, over: number) => under + (over - under) * above.alpha;
  return {
    red: mix(below.red, above.red),
    green: mix(below.green, above.green),
    blue: mix(below.blue, above.blue),
    alpha: 1,
  };
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

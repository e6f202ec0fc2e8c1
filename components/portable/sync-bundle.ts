/**
 * The settings as they stand in `browser.storage.sync`: each key with the time of its last change, all in one text that is cut
 * into items small enough for the browser. Of a key that was changed in two places the later change counts.
 */
import { isObject } from './is-same.ts';

interface Dated {
  /** ISO; `''` for what was never changed here. */
  at: string;
  value: unknown;
}

export type Bundle = Readonly<Record<string, Dated>>;

const head = 'zhengwen-head';
const part = 'zhengwen-part-';

/** A browser takes 8,192 bytes an item and 102,400 in all, keys and quotation marks included. */
export const syncLimits = { part: 6_000, whole: 90_000 } as const;

/** Key by key the later one; the first one where the times are the same. */
export function mergeBundles(one: Bundle, other: Bundle): Bundle {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const entries = keys.flatMap((key) => {
    const [first, second] = [one[key], other[key]];
    const later = first && second && second.at > first.at ? second : (first ?? second);
    return later ? [[key, later] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Items for the browser's sync; undefined when they are more than it takes. */
export function packBundle(bundle: Bundle): Record<string, unknown> | undefined {
  // Percent signs and ASCII alone: a character is a byte, wherever the text is cut.
  const text = encodeURIComponent(JSON.stringify(bundle));
  if (text.length > syncLimits.whole) return undefined;
  const parts = Array.from({ length: Math.ceil(text.length / syncLimits.part) }, (_, at) =>
    text.slice(at * syncLimits.part, (at + 1) * syncLimits.part),
  );
  const items = parts.map((each, at) => [`${part}${at}`, each] as const);
  return { [head]: { parts: parts.length, length: text.length }, ...Object.fromEntries(items) };
}

/** Items → bundle, empty where there is none; undefined while parts of it have not arrived. */
export function unpackBundle(items: Readonly<Record<string, unknown>>): Bundle | undefined {
  const about = items[head];
  if (about === undefined) return {};
  if (!isObject(about) || typeof about.parts !== 'number' || about.parts > 100) return undefined;
  const parts = Array.from({ length: about.parts }, (_, at) => items[`${part}${at}`]);
  const text = parts.join('');
  if (text.length !== about.length) return undefined;
  const bundle = parse(text);
  if (!isObject(bundle)) return undefined;
  const dated = Object.entries(bundle).filter((entry): entry is [string, Dated] => isDated(entry[1]));
  return Object.fromEntries(dated);
}

/** The keys of all items in the browser's sync that are this product's. */
export function listOwnItems(items: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(items).filter((key) => key === head || key.startsWith(part));
}

/** When anything in the bundle was changed last; `''` for none. */
export function lastChange(bundle: Bundle): string {
  return Object.values(bundle).reduce((last, { at }) => (at > last ? at : last), '');
}

function isDated(value: unknown): value is Dated {
  return isObject(value) && typeof value.at === 'string' && 'value' in value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return undefined;
    throw error;
  }
}

/** The shape of a passage, for what comes from a file or a page. */
import { canonicalUrl } from '../text/canonical-url.ts';
import { type Passage, passageColours } from '../types.ts';
import type { Checked } from './clip-shape.ts';
import { type Check, hasFields, isBoolean, isInstant, isNumber, isOneOf, isText } from './shape.ts';

/** Nobody writes more beside a line; a page's script might. */
const longestText = 20_000;

const isShortText: Check = (value, path) =>
  isText(value, path) ?? (String(value).length > longestText ? { path, expected: 'shapeText' } : undefined);
const isAddress: Check = (value, path) =>
  typeof value === 'string' && value !== '' && canonicalUrl(value) === value
    ? undefined
    : { path, expected: 'shapeText' };
const isQuote: Check = (value, path) =>
  isShortText(value, path) ?? (String(value).trim() === '' ? { path, expected: 'shapeText' } : undefined);

const passage = hasFields(
  {
    id: isShortText,
    url: isAddress,
    title: isShortText,
    quote: isQuote,
    prefix: isShortText,
    suffix: isShortText,
    offset: isNumber,
    of: isNumber,
    nth: isNumber,
    distinct: isBoolean,
    colour: isOneOf(passageColours),
    note: isShortText,
    created: isInstant,
    changed: isInstant,
  },
  { rivals: hasFields({ before: isNumber, after: isNumber }) },
);

/** A passage without any key beyond the shape, or what is wrong with it. */
export function checkPassage(value: unknown): Checked<Passage> {
  const problem = passage(value, '');
  if (problem) return { ok: false, problem };
  // The shape has just been walked in full; the type checker cannot see that.
  return { ok: true, value: pickFields(value as Passage) };
}

function pickFields(passage: Passage): Passage {
  const { id, url, title, quote, prefix, suffix, offset, of, nth, rivals, distinct, colour, note } = passage;
  const { created, changed } = passage;
  const anchor = { quote, prefix, suffix, offset, of, nth, distinct };
  const kept = rivals && { rivals: { before: rivals.before, after: rivals.after } };
  return { id, url, title, ...anchor, ...kept, colour, note, created, changed };
}

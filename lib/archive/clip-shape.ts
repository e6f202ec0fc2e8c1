/** The shape of a clip, for files that come from outside. */

import { isObject } from '../text/is-object.ts';
import type { Clip } from '../types.ts';
import {
  type Check,
  hasFields,
  isBoolean,
  isInstant,
  isListOf,
  isNumber,
  isOneOf,
  isRecordOf,
  isText,
  type Problem,
} from './shape.ts';

const texts = isListOf(isText);
const spans = isListOf(hasFields({ block: isNumber, start: isNumber, end: isNumber }));
const span = hasFields({ block: isNumber, start: isNumber, end: isNumber });
const statement = hasFields({ text: isText, evidence: spans });
const place = { code: isText, name: isText, level: isText, path: texts };

const article = hasFields(
  {
    url: isText,
    title: isText,
    authors: isListOf(hasFields({ name: isText, role: isText })),
    blocks: isListOf(
      hasFields(
        { kind: isOneOf(['heading', 'paragraph', 'item', 'caption', 'quote', 'cell']), text: isText },
        { level: isNumber, row: isNumber },
      ),
    ),
    removed: isListOf(hasFields({ text: isText, rule: isText }, { before: isNumber })),
    attachments: isListOf(hasFields({ name: isText, url: isText })),
    basis: isRecordOf(isText),
  },
  {
    kicker: isText,
    subtitle: isText,
    lead: isText,
    source: isText,
    originalSource: isText,
    published: isText,
    siteName: isText,
    column: isText,
    nextPage: isText,
    parts: isListOf(hasFields({ url: isText, start: isNumber })),
    repairs: isListOf(
      hasFields({
        rule: isText,
        block: isNumber,
        cuts: isListOf(hasFields({ at: isNumber, text: isText })),
      }),
    ),
    document: hasFields({}, { index: isText, issuer: isText, number: isText, written: isText }),
  },
);

const mention = hasFields({ span, surface: isText, kind: isText, candidates: texts, rule: isText }, { entity: isText });

const post = hasFields(
  { surface: isText, title: isText, span },
  { organisation: isText, change: isText, repeats: spans, jurisdiction: hasFields({ name: isText }, { code: isText }) },
);

const person = hasFields({
  key: isText,
  name: isText,
  nameKind: isOneOf(['full', 'surname', 'given']),
  isOfficial: isBoolean,
  candidates: texts,
  posts: isListOf(post),
  surfaces: texts,
  mentions: spans,
  rule: isText,
});

const recognition = hasFields(
  {
    mentions: isListOf(mention),
    persons: isListOf(person),
    programmes: isListOf(
      hasFields({ key: isText, name: isText, surface: isText, kind: isText, mentions: spans, rule: isText }),
    ),
    places: isListOf(hasFields({ ...place, mentions: spans })),
  },
  { home: hasFields(place) },
);

const outline: Check = (value, path) =>
  hasFields({ text: isText, evidence: spans, children: isListOf(outline) })(value, path);

const summary = hasFields({
  event: hasFields(
    {},
    {
      kind: isText,
      name: statement,
      organiser: statement,
      date: hasFields({ surface: isText, basis: isText, evidence: spans }, { from: isText, to: isText }),
      place: hasFields({ path: texts, evidence: spans }, { code: isText, also: isListOf(texts), venue: statement }),
    },
  ),
  actors: isListOf(hasFields({ person: isText, roles: texts, said: isListOf(statement) })),
  keyPoints: isListOf(statement),
  figures: isListOf(
    hasFields({ value: isText, unit: isText, counted: isText, evidence: spans }, { change: isText, period: isText }),
  ),
  outline: isListOf(outline),
  appointments: isListOf(
    hasFields({ person: isText, post: isText, change: isText, evidence: spans }, { date: isText }),
  ),
});

const reading = hasFields({ article, recognition, summary, gazetteer: isText });

const clip = hasFields({
  id: isText,
  schema: isNumber,
  saved: isInstant,
  updated: isInstant,
  reading,
  tags: texts,
  note: isText,
});

const version = hasFields({ clip: isText, taken: isInstant, reading });

export interface StoredVersion {
  clip: string;
  taken: string;
  reading: Clip['reading'];
}

export type Checked<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** A clip whose every span lies in its text, or what is wrong with it. */
export function checkClip(value: unknown): Checked<Clip> {
  return check<Clip>(value, clip);
}

/** An earlier version of a clip, or what is wrong with it. */
export function checkVersion(value: unknown): Checked<StoredVersion> {
  return check<StoredVersion>(value, version);
}

function check<Value extends { reading: Clip['reading'] }>(value: unknown, shape: Check): Checked<Value> {
  const problem = shape(value, '');
  if (problem) return { ok: false, problem };
  // The shape has just been walked in full; the type checker cannot see that.
  const checked = value as Value;
  const astray = findStraySpan(checked.reading.recognition, 'reading.recognition', checked.reading.article);
  const stray = astray ?? findStraySpan(checked.reading.summary, 'reading.summary', checked.reading.article);
  return stray === undefined ? { ok: true, value: checked } : { ok: false, problem: stray };
}

// A span outside its text would break highlighting and quoting long after the import.
function findStraySpan(value: unknown, path: string, text: Clip['reading']['article']): Problem | undefined {
  if (Array.isArray(value)) return findAmong(value.entries(), path, text);
  if (!isObject(value)) return undefined;
  const { block, start, end } = value;
  if (typeof block === 'number' && typeof start === 'number' && typeof end === 'number') {
    const length = (block === -1 ? text.title : text.blocks[block]?.text)?.length ?? -1;
    const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
    return fits ? undefined : { path, expected: 'shapeNumber' };
  }
  return findAmong(Object.entries(value), path, text);
}

function findAmong(
  entries: Iterable<[string | number, unknown]>,
  path: string,
  text: Clip['reading']['article'],
): Problem | undefined {
  for (const [key, each] of entries) {
    const problem = findStraySpan(each, `${path}.${key}`, text);
    if (problem) return problem;
  }
  return undefined;
}

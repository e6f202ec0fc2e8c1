/** Persons who share a predicate, and the stretch of text that may hold it. */

import { spansOfPosts } from '../../text/post-spans.ts';
import { contains, type Range, within } from '../../text/ranges.ts';
import type { Person, Span } from '../../types.ts';
import type { Passage, PersonMark, Source } from '../source.ts';
import { hasRoleVerb } from './roles.ts';
import { SAYING } from './verbs.ts';

export interface ActorGroup {
  persons: Person[];
  /** From the first post or name of the group. */
  start: number;
  /** End of the last name. */
  end: number;
  sentence: Range;
  /** From the last name to the next group or the sentence's end. */
  zone: Range;
}

/** Ranges of posts and organisations by block: their verbs (督查室, 检查组) are names. */
export type Masks = Map<number, Range[]>;

/** 视察广东重要讲话精神: what is studied, not what anyone does. */
const SPIRIT =
  /(?:视察|考察|调研|关于|在)[^,，。;；]{0,50}?(?:(?:讲话|指示|批示|论述)(?:和[^,，。;；]{0,8})?精神|重要(?:讲话|论述|指示|批示))/g;
const UNKNOWN_POST = /^[、,，][^。；;:：“”！？!?,，]{2,40}$/;
const JOINED = /^(?:[、,，;；\s和与及等]|以及|同志|[(（][^)）]{0,12}[)）]|分别|一行)*$/;
const PRONOUN = new RegExp(`(?:^|[,，;；、”"])[他她](?=(?:还|也|又|同时|再次)?(?:${SAYING}))`, 'g');
const LIST_MARK = /[、,，\s和与及]/;

export function findMasks(source: Source): Masks {
  const masks: Masks = new Map();
  const add = ({ block, start, end }: Span) => {
    const list = masks.get(block);
    if (list) list.push({ start, end });
    else masks.set(block, [{ start, end }]);
  };
  for (const { span, kind } of source.recognition.mentions) if (kind === 'post' || kind === 'organisation') add(span);
  for (const span of source.recognition.persons.flatMap(spansOfPosts)) add(span);
  for (const list of masks.values()) list.sort((a, b) => a.start - b.start);
  return masks;
}

/** The text with posts, organisations and the insides of quotations blanked; offsets stay. */
export function maskText(passage: Passage, masks: Masks): string {
  const chars = passage.text.split('');
  const blank = ({ start, end }: Range) => {
    for (let at = start; at < end; at++) chars[at] = '□';
  };
  for (const range of masks.get(passage.block) ?? []) blank(range);
  for (const { start, end } of passage.quotes) blank({ start: start + 1, end: end - 1 });
  for (const match of passage.text.matchAll(SPIRIT)) blank({ start: match.index, end: match.index + match[0].length });
  return chars.join('').slice(0, passage.text.length);
}

/** The groups of a passage in text order. 他 and 她 stand for the one person of the sentence before that names any. */
export function findGroups(passage: Passage, masks: Masks, masked: string): ActorGroup[] {
  const posts = masks.get(passage.block) ?? [];
  let named: Person | undefined;
  return passage.sentences.flatMap((sentence) => {
    const quotes = within(passage.quotes, sentence);
    const marks = within(passage.persons, sentence).filter((mark) => !quotes.some((quote) => contains(quote, mark)));
    const all = named ? [...marks, ...findPronouns(masked, sentence, named)].sort((a, b) => a.start - b.start) : marks;
    const groups = joinGroups(all, sentence, posts, masked);
    const [only, ...others] = groups;
    if (only) named = others.length === 0 && only.persons.length === 1 ? only.persons[0] : undefined;
    return groups;
  });
}

function joinGroups(marks: PersonMark[], sentence: Range, posts: readonly Range[], masked: string): ActorGroup[] {
  const groups: ActorGroup[] = [];
  for (const mark of marks) {
    const start = introductionOf(posts, mark, sentence);
    const last = groups.at(-1);
    if (last && start < last.end) continue;
    if (last && joins(masked.slice(last.end, start))) {
      last.persons.push(mark.person);
      last.end = mark.end;
      continue;
    }
    groups.push({ persons: [mark.person], start, end: mark.end, sentence, zone: sentence });
  }
  return groups.map((group, at) => ({
    ...group,
    zone: { start: group.end, end: groups[at + 1]?.start ?? sentence.end },
  }));
}

function findPronouns(masked: string, sentence: Range, person: Person): PersonMark[] {
  return [...masked.slice(sentence.start, sentence.end).matchAll(PRONOUN)].map((match) => {
    const end = sentence.start + match.index + match[0].length;
    return { start: end - 1, end, person };
  });
}

/** Between two of one list stand marks and posts; a post that nobody recognised has at least no verb in it. */
function joins(between: string): boolean {
  const bare = between.replaceAll('□', '');
  if (!LIST_MARK.test(bare)) return false;
  return JOINED.test(bare) || (UNKNOWN_POST.test(bare) && !hasRoleVerb(bare));
}

/** Characters of the longest chain of posts. */
const LONGEST_CHAIN = 120;

/** Where the posts before a name begin: a chain of post ranges with only separators between. */
function introductionOf(posts: readonly Range[], mark: Range, sentence: Range): number {
  let start = mark.start;
  const near = { start: Math.max(sentence.start, mark.start - LONGEST_CHAIN), end: mark.start };
  for (const post of within(posts, near).toReversed()) {
    if (post.end > start) continue;
    if (start - post.end > 2) break;
    start = post.start;
  }
  return start;
}

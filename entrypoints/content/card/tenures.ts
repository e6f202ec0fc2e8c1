/** What the gazetteer knows of the posts of one person, in the words of the card. */
import { t } from '../../../components/words.ts';
import type { Official, Tenure } from '../../../lib/types.ts';

/** The posts held on the day of the article; all of them when the day or the tenures do not tell. */
export function findTenures(entry: Official | undefined, day: string | undefined): Tenure[] {
  const tenures = entry?.tenures ?? [];
  const held = findHeld(tenures, day);
  return held.length ? held : tenures;
}

/** The posts held on the day, as far as beginnings and ends tell. */
export function findHeld(tenures: readonly Tenure[], day: string | undefined): Tenure[] {
  if (!day) return [];
  return tenures.filter(
    ({ from, to, seen }) =>
      (from !== undefined || to !== undefined || seen === day.slice(0, 10)) &&
      (!from || from <= day) &&
      (!to || day.slice(0, to.length) <= to),
  );
}

/** The posts held when the gazetteer was written; an end that is merely not known is no present. */
export function findPresent(tenures: readonly Tenure[]): Tenure[] {
  return tenures.filter(({ current, to }) => current === true && !to);
}

/** The post with its body, unless the post itself says where. */
export function nameTenure({ post, organisation = '' }: Tenure): string {
  const saysWhere = post.startsWith(organisation) || /^(?:中央|中共|全国|国家|国务院)/.test(post);
  return saysWhere ? post : organisation + post;
}

/** `from` and `to` as the gazetteer has them: `2012-11 至 2017`; or the day of the article that shows the post. */
export function sayPeriod({ from, to, seen }: { from?: string; to?: string; seen?: string }): string {
  if (from && to) return t('page_from_to', from, to);
  if (from) return t('page_from', from);
  if (to) return t('page_until', to);
  return seen ? t('page_seen', seen) : '';
}

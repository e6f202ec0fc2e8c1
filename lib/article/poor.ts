import type { Box } from './model.ts';

// Words in classes and ids of what surrounds an article. Parts of longer words must not match (`header` in `theaders`).
const POOR =
  /(?:^|[\s_-])(?:nav|navi|navbar|menu|foot|footer|copyright|comment|comments|cmt|pinglun|reply|relate|related|xgxw|xgyd|recommend|tuijian|hot|hotnews|rank|ranking|paihang|share|bdshare\w*|bshare\w*|sharem?|toolbar|tools?|breadcrumb|crumbs?|position|location|dqwz|sidebar|aside|side|ad|ads|adbox|advert\w*|guanggao|qrcode|erweima|ewm|pager|pagination|pagelist|friendlink|links|login|search|subscribe|tags?|keywords|wza|vip|prevnext|sxp|sxy|legal|inner-ad)(?=$|[\s_-]|\d)/;
const POOR_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const NEVER = new Set(['body', 'html', 'form', '#document']);

/** Whether the box itself is named like a page's chrome. */
function hasPoorName(box: Box): boolean {
  if (NEVER.has(box.tag)) return false;
  return POOR_TAGS.has(box.tag) || POOR.test(box.names);
}

/** Whether the box or one around it is named like chrome. */
export function hasPoorAround(box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) if (hasPoorName(at)) return true;
  return false;
}

/**
 * Marks the boxes that are chrome by their name or by a box around them. A name does not count against much of the
 * page's text: templates call the main column `sidebar` or `position` often enough.
 */
export function markPoorBoxes(boxes: Box[], sums: number[], titleLine: number): void {
  const total = sums.at(-1) ?? 0;
  for (const box of boxes) {
    const [from, to] = box.lines;
    const holdsTitle = titleLine >= from && titleLine < to;
    const own = hasPoorName(box) && !holdsTitle && (sums[to] ?? 0) - (sums[from] ?? 0) < total * 0.4;
    box.ownPoor = own;
    box.poor = own || (box.parent?.poor ?? false);
  }
}

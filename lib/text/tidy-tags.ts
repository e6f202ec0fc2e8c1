/** The form in which tags are stored: no white space around, no `#` or `＃` before, none empty, none twice. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.replace(/^[\s#＃]+|\s+$/gu, '').replace(/\s+/gu, ' '));
  return [...new Set(tidy)].filter((tag) => tag !== '');
}

import type { DomReader } from './dom.ts';

const UNSEEN =
  /display:\s*none|visibility:\s*hidden|font-size:\s*0(?![.\d])|text-indent:\s*-\d{3,}|(?:left|top):\s*-\d{3,}px|opacity:\s*0(?![.\d])/i;

/** Classes and ids that the page's own style sheets hide by a rule for nothing but that name. */
export function collectHiddenNames(dom: DomReader, document: Document): Set<string> {
  const names = new Set<string>();
  for (const sheet of dom.textsOf(document, 'style')) {
    for (const selectors of findHidingRules(sheet)) {
      for (const selector of selectors.split(',')) {
        const name = /^\s*([.#][\w-]+)\s*$/.exec(selector)?.[1];
        if (name) names.add(name.toLowerCase());
      }
    }
  }
  return names;
}

/** Selectors of the rules that hide. What a media query hides is hidden on paper or on other screens: not counted. */
function findHidingRules(sheet: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
    const text = sheet.slice(start, index);
    start = index + 1;
    if (brace === '{') open.push(text);
    else {
      const selectors = open.pop();
      if (selectors !== undefined && !open.length && UNSEEN.test(text)) found.push(selectors);
    }
  }
  return found;
}

/** Whether an element is hidden by its own style or by one of the names that the page hides. */
export function isHiddenBy(style: string, names: string, hiddenNames: Set<string>): boolean {
  if (style && UNSEEN.test(style)) return true;
  if (!hiddenNames.size || !names) return false;
  return names.split(/\s+/).some((name) => hiddenNames.has(`.${name}`) || hiddenNames.has(`#${name}`));
}

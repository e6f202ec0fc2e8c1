import type { DomReader } from './dom.ts';

const UNSEEN =
  /display:\s*none|visibility:\s*hidden|font-size:\s*0(?![.\d])|text-indent:\s*-\d{3,}|(?:left|top):\s*-\d{3,}px|opacity:\s*0(?![.\d])/i;

/** Classes and ids that the page's own style sheets hide by a rule for nothing but that name. */
export function collectHiddenNames(dom: DomReader, document: Document): Set<string> {
  const names = new Set<string>();
  for (const sheet of dom.textsOf(document, 'style')) {
    if (sheet.length > 300_000) continue;
    // What a media query hides is hidden on paper or on other screens.
    const plain = sheet.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      if (!UNSEEN.test(body)) continue;
      for (const selector of selectors.split(',')) {
        const name = /^\s*([.#][\w-]+)\s*$/.exec(selector)?.[1];
        if (name) names.add(name.toLowerCase());
      }
    }
  }
  return names;
}

/** Whether an element is hidden by its own attributes or by one of the names that the page hides. */
export function isHidden(dom: DomReader, element: Element, names: string, hiddenNames: Set<string>): boolean {
  // A parser without scripts reads what a browser does not show; broken markup can put the whole page in it.
  if (dom.name(element) === 'noscript') return true;
  if (dom.attribute(element, 'aria-hidden') === 'true' || dom.has(element, 'hidden')) return true;
  const style = dom.attribute(element, 'style');
  if (style && UNSEEN.test(style)) return true;
  if (!hiddenNames.size || !names.trim()) return false;
  return names.split(/\s+/).some((name) => hiddenNames.has(`.${name}`) || hiddenNames.has(`#${name}`));
}

/** Gives a tree its rules as a constructed sheet: no element is added, and the page's policy for styles has no say. */
import { genuine, unwrap } from './genuine.ts';

/** Adds rules to a document or shadow root; returns how to take them back. */
export function adoptRules(root: Document | ShadowRoot, css: string): () => void {
  const document = genuine(root as ShadowRoot, 'ownerDocument') ?? root;
  const view: Document['defaultView'] = genuine(document, 'defaultView');
  if (!view) return () => undefined;
  // The view that Firefox gives of adoptedStyleSheets cannot be set.
  const page = unwrap(root);
  const sheet = new (unwrap(view).CSSStyleSheet)();
  sheet.replaceSync(css);
  page.adoptedStyleSheets.push(sheet);
  return () => {
    const at = page.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) page.adoptedStyleSheets.splice(at, 1);
  };
}

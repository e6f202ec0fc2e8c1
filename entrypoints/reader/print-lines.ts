/**
 * Firefox prints no highlights. Before printing, whatever is painted on the article is put into a copy of it as
 * elements, one class a highlight; on paper the copy stands in the place of the article.
 */

/** Starts waiting for the printer; returns how to stop. */
export function watchPrinting(root: HTMLElement): () => void {
  const over = new AbortController();
  let copy: HTMLElement | undefined;
  const clear = (): void => {
    copy?.remove();
    copy = undefined;
  };
  const prepare = (): void => {
    clear();
    copy = copyPainted(root);
    root.after(copy);
  };
  addEventListener('beforeprint', prepare, { signal: over.signal });
  addEventListener('afterprint', clear, { signal: over.signal });
  return () => {
    over.abort();
    clear();
  };
}

interface Stretch {
  start: number;
  end: number;
  name: string;
}

function copyPainted(root: HTMLElement): HTMLElement {
  const painted = listPainted(root);
  const copy = document.createElement('article');
  copy.className = `${root.className} on-paper`;
  copy.append(...root.cloneNode(true).childNodes);
  const originals = listTexts(root);
  for (const [at, text] of listTexts(copy).entries()) {
    const original = originals[at];
    const stretches = original && painted.get(original);
    if (stretches) text.replaceWith(...wrap(text.data, stretches));
  }
  return copy;
}

/** What is painted on each text node below the root. */
function listPainted(root: HTMLElement): Map<Node, Stretch[]> {
  const painted = new Map<Node, Stretch[]>();
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer: node, startOffset: start, endContainer, endOffset } of highlight) {
      if (!(node instanceof Text) || !root.contains(node)) continue;
      const end = endContainer === node ? endOffset : node.length;
      painted.set(node, [...(painted.get(node) ?? []), { start, end, name }]);
    }
  }
  return painted;
}

function listTexts(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

function wrap(data: string, stretches: readonly Stretch[]): (Element | string)[] {
  const edges = new Set([0, data.length, ...stretches.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const names = stretches.filter((each) => each.start <= start && each.end >= end).map(({ name }) => name);
    const piece = data.slice(start, end);
    if (!names.length) return piece;
    const element = document.createElement('span');
    element.className = `painted ${names.join(' ')}`;
    element.textContent = piece;
    return element;
  });
}

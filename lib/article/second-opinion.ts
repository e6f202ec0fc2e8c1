import { Readability } from '@mozilla/readability';
import type { Box, Page } from './model.ts';

/**
 * The container that Readability would take, for pages on which the measure alone is unsure. Readability works on a
 * skeleton of the visible boxes in an inert document: numbered elements with nothing of the page but text, class and id.
 */
export function askReadability(page: Page): Box | undefined {
  const skeleton = buildSkeleton(page);
  const found = new Readability(skeleton, {
    charThreshold: 100,
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  const root = found?.content;
  if (!root || !('querySelectorAll' in root)) return undefined;
  const kept = new Set<number>();
  for (const element of (root as Element).querySelectorAll('[data-n]'))
    kept.add(Number(element.getAttribute('data-n')));
  return commonBox(page, kept);
}

function buildSkeleton(page: Page): Document {
  const skeleton = page.dom.parse('');
  const elements = new Map<Box, Element>();
  const make = (box: Box): Element => {
    const known = elements.get(box);
    if (known) return known;
    // Names that forms and frames carry could bend the skeleton; a plain box says as much.
    const plain = /^(?:p|h[1-6]|ul|ol|li|table|tbody|tr|td|th|section|article|blockquote|pre|a|b|strong)$/.test(
      box.tag,
    );
    const element = skeleton.createElement(plain ? box.tag : 'div');
    element.className = box.names.trim();
    element.setAttribute('data-n', String(box.index));
    elements.set(box, element);
    (box.parent ? make(box.parent) : skeleton.body).append(element);
    return element;
  };
  for (const line of page.lines) if (!line.hidden) make(line.box).append(line.text);
  return skeleton;
}

/** The smallest box that holds nine tenths of the text that was kept. */
function commonBox(page: Page, kept: Set<number>): Box | undefined {
  const lines = page.lines.filter((line) => !line.hidden && kept.has(line.box.index));
  const total = lines.reduce((sum, line) => sum + line.dense.length, 0);
  let box = lines[0]?.box;
  const inside = ({ lines: [from, to] }: Box): number =>
    lines.reduce((sum, line) => sum + (line.index >= from && line.index < to ? line.dense.length : 0), 0);
  while (box && inside(box) < total * 0.9) box = box.parent;
  return box;
}

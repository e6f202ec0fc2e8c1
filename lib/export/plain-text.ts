/** Plain text, for mail and chat: no markup, one statement a line. The command line prints the same. */
import type { Reading } from '../types.ts';
import { buildDocument, type ExportDocument, writeLine } from './document.ts';
import type { ExportContext, ExportFormat } from './format.ts';
import type { Line, Part, TreeNode } from './parts.ts';

export const plainText: ExportFormat = {
  id: 'plain-text',
  wordsKey: 'formatPlainText',
  mime: 'text/plain',
  extension: 'txt',
  render: renderPlainText,
};

function renderPlainText(reading: Reading, context: ExportContext): string {
  const content = buildDocument(reading, context);
  const write = (line: Line) => writeLine(line, content.words, context);
  const head = [content.kicker, content.title, content.subtitle].filter(Boolean).join('\n');
  const facts = content.facts.map(({ label, value }) => `${label}${content.words.colon}${value}`).join('\n');
  const sections = content.sections.map(({ title, parts }) =>
    [writeTitle(title), ...parts.map((part) => writePart(part, content, write))].join('\n'),
  );
  return `${[head, facts, ...sections].filter((text) => text !== '').join('\n\n')}\n`;
}

function writeTitle(title: string): string {
  return /^\p{Script=Han}/u.test(title) ? `【${title}】` : title.toUpperCase();
}

function writePart(part: Part, { words }: ExportDocument, write: (line: Line) => string): string {
  switch (part.kind) {
    case 'facts':
      return part.facts.map(({ label, line }) => `${label}${words.colon}${write(line)}`).join('\n');
    case 'list':
      return part.lines.map((line, at) => `${part.ordered ? `${at + 1}.` : '-'} ${write(line)}`).join('\n');
    case 'table':
      return writeTable(part, words.labels.said, write);
    case 'tree':
      return writeTree(part.nodes, '', write);
    case 'links':
      return part.links.map(({ text, url }) => `- ${text} ${url}`).join('\n');
    case 'heading':
    case 'quote':
    case 'paragraph':
      return part.text;
  }
}

// What a person said goes below the line that names the person and the posts.
function writeTable({ head, rows }: Part & { kind: 'table' }, said: string, write: (line: Line) => string): string {
  const lines = rows.flatMap((row) => {
    const cells = row.map((cell, column) => ({ texts: cell.map(write), isBelow: head[column] === said }));
    const inline = cells.filter(({ isBelow }) => !isBelow).flatMap(({ texts }) => texts);
    const below = cells.filter(({ isBelow }) => isBelow).flatMap(({ texts }) => texts);
    return [`- ${inline.filter((text) => text !== '').join('　')}`, ...below.map((text) => `  ${text}`)];
  });
  return lines.join('\n');
}

function writeTree(nodes: readonly TreeNode[], margin: string, write: (line: Line) => string): string {
  return nodes
    .flatMap((node) => [`${margin}- ${write(node)}`, writeTree(node.children, `${margin}  `, write)])
    .filter((text) => text !== '')
    .join('\n');
}

/** Markdown, as CommonMark and Obsidian read it; every character of the article is shown, none is taken for markup. */
import type { Reading } from '../types.ts';
import { buildDocument, type ExportDocument, writeLine } from './document.ts';
import type { ExportContext, ExportFormat } from './format.ts';
import { writeFrontMatter } from './front-matter.ts';
import { webAddress } from './links.ts';
import type { Line, Part, TreeNode } from './parts.ts';

export const markdown: ExportFormat = {
  id: 'markdown',
  wordsKey: 'formatMarkdown',
  mime: 'text/markdown',
  extension: 'md',
  render(reading, context) {
    const body = renderBody(reading, context);
    return context.frontMatter ? `${writeFrontMatter(reading, context)}\n${body}` : body;
  },
};

function renderBody(reading: Reading, context: ExportContext): string {
  const content = buildDocument(reading, context);
  const write = (line: Line) => escapeMarkdown(writeLine(line, content.words, context));
  const head = [content.kicker, `# ${escapeMarkdown(content.title)}`, content.subtitle];
  const lines = [
    ...head.flatMap((text) => (text ? [text.startsWith('# ') ? text : escapeMarkdown(text)] : [])),
    writeFacts(content),
    ...content.sections.flatMap(({ title, parts }) => [
      `## ${escapeMarkdown(title)}`,
      ...parts.map((part) => writePart(part, content, write)),
    ]),
  ];
  return `${lines.filter((text) => text !== '').join('\n\n')}\n`;
}

function writeFacts({ facts, words }: ExportDocument): string {
  const lines = facts.map(({ label, value, url }) => {
    const address = url && webAddress(value);
    const written = address ? `<${writeDestination(address)}>` : escapeMarkdown(value);
    return `- ${escapeMarkdown(label)}${words.colon}${written}`;
  });
  return lines.join('\n');
}

function writePart(part: Part, content: ExportDocument, write: (line: Line) => string): string {
  switch (part.kind) {
    case 'facts': {
      const { colon } = content.words;
      return part.facts.map(({ label, line }) => `- **${escapeMarkdown(label)}**${colon}${write(line)}`).join('\n');
    }
    case 'list':
      return part.lines.map((line, at) => `${part.ordered ? `${at + 1}.` : '-'} ${indent(write(line))}`).join('\n');
    case 'table':
      return writeTable(part, write);
    case 'tree':
      return writeTree(part.nodes, '', write);
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(3, part.level + 1)))} ${escapeMarkdown(part.text)}`;
    case 'quote':
      return `> ${escapeMarkdown(part.text)}`;
    case 'paragraph':
      return escapeMarkdown(part.text);
    case 'links':
      return part.links.map((link) => `- ${writeLink(link)}`).join('\n');
  }
}

function writeTable({ head, rows }: Part & { kind: 'table' }, write: (line: Line) => string): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const row = (texts: string[]) => `| ${columns.map((column) => texts[column] ?? '').join(' | ')} |`;
  return [
    row(head.map(escapeMarkdown)),
    `|${columns.map(() => ' --- ').join('|')}|`,
    ...rows.map((cells) => row(cells.map((lines) => lines.map(write).join('<br>')))),
  ].join('\n');
}

function writeTree(nodes: readonly TreeNode[], margin: string, write: (line: Line) => string): string {
  return nodes
    .flatMap((node) => {
      const item = `${margin}- ${write(node)}`;
      return node.children.length === 0 ? [item] : [item, writeTree(node.children, `${margin}  `, write)];
    })
    .join('\n');
}

function writeLink({ text, url }: { text: string; url: string }): string {
  const address = webAddress(url);
  return address ? `[${escapeMarkdown(text)}](<${writeDestination(address)}>)` : escapeMarkdown(text);
}

function writeDestination(url: string): string {
  return url.replace(/[<>\s\\]/gu, (character) => encodeURIComponent(character));
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

/** The text as Markdown that shows exactly it: emphasis, links, tags, formulas, HTML and list marks stay characters. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#$~^|{}]|==|%%|&(?=#?\w+;)|!(?=\[)/g, (mark) => [...mark].map((each) => `\\${each}`).join(''))
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/gmu, (_, margin: string, mark: string) => margin + escapeLast(mark))
    .replace(/^(\s*)(=+|-{3,})(?=\s*$)/gmu, '$1\\$2')
    .replace(/^[ \t]{4,}/gmu, '   ');
}

function escapeLast(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

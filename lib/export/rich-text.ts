/**
 * HTML for the clipboard: headings, lists, tables and links that Word, WPS and mail programs keep. Styles are written at
 * the elements, for those programs drop style sheets.
 */
import type { Reading } from '../types.ts';
import { buildDocument, type ExportDocument, writeLine } from './document.ts';
import type { ExportContext, ExportFormat } from './format.ts';
import { webAddress } from './links.ts';
import type { Cell, Line, Part, TreeNode } from './parts.ts';

export const richText: ExportFormat = {
  id: 'rich-text',
  wordsKey: 'formatRichText',
  mime: 'text/html',
  extension: 'html',
  render: renderRichText,
};

const cellStyle = 'border:1px solid #999;padding:3pt 5pt;vertical-align:top;text-align:left';

function renderRichText(reading: Reading, context: ExportContext): string {
  const content = buildDocument(reading, context);
  const write = (line: Line) => escapeHtml(writeLine(line, content.words, context));
  const language = context.language === 'en' ? 'en' : 'zh-CN';
  const body = [
    paragraph(content.kicker),
    `<h1>${escapeHtml(content.title)}</h1>`,
    paragraph(content.subtitle),
    writeFacts(content),
    ...content.sections.flatMap(({ title, parts }) => [
      `<h2>${escapeHtml(title)}</h2>`,
      ...parts.map((part) => writePart(part, content, write)),
    ]),
  ];
  const head = `<meta charset="utf-8"><title>${escapeHtml(content.title)}</title>`;
  const html = body.filter((text) => text !== '').join('\n');
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head><body>\n${html}\n</body></html>\n`;
}

function paragraph(text: string | undefined): string {
  return text ? `<p>${escapeHtml(text)}</p>` : '';
}

function writeFacts({ facts, words }: ExportDocument): string {
  const lines = facts.map(({ label, value, url }) => {
    return `${escapeHtml(label)}${words.colon}${url ? writeLink(value, value) : escapeHtml(value)}`;
  });
  return lines.length === 0 ? '' : `<p>${lines.join('<br>')}</p>`;
}

function writePart(part: Part, { words }: ExportDocument, write: (line: Line) => string): string {
  switch (part.kind) {
    case 'facts': {
      const facts = part.facts.map(({ label, line }) => `<b>${escapeHtml(label)}</b>${words.colon}${write(line)}`);
      return `<p>${facts.join('<br>')}</p>`;
    }
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.lines.map((line) => `<li>${write(line)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return writeTable(part, write);
    case 'tree':
      return writeTree(part.nodes, write);
    case 'heading':
      return `<h3>${escapeHtml(part.text)}</h3>`;
    case 'quote':
      return `<blockquote>${escapeHtml(part.text)}</blockquote>`;
    case 'paragraph':
      return paragraph(part.text);
    case 'links':
      return `<ul>${part.links.map(({ text, url }) => `<li>${writeLink(text, url)}</li>`).join('')}</ul>`;
  }
}

function writeTable({ head, rows }: Part & { kind: 'table' }, write: (line: Line) => string): string {
  const titles = head.map((title) => `<th style="${cellStyle}">${escapeHtml(title)}</th>`).join('');
  const cell = (lines: Cell) => `<td style="${cellStyle}">${lines.map(write).join('<br>')}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  const top = titles === '' ? '' : `<thead><tr>${titles}</tr></thead>`;
  return `<table style="border-collapse:collapse" border="1">${top}<tbody>${body}</tbody></table>`;
}

function writeTree(nodes: readonly TreeNode[], write: (line: Line) => string): string {
  if (nodes.length === 0) return '';
  return `<ul>${nodes.map((node) => `<li>${write(node)}${writeTree(node.children, write)}</li>`).join('')}</ul>`;
}

function writeLink(text: string, url: string): string {
  const address = webAddress(url);
  return address ? `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe as text and inside a quoted attribute; line breaks become `<br>`. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark).replaceAll('\n', '<br>');
}

import type { Author } from '../../types.ts';
import type { PageFacts } from '../model.ts';
import { markSegments } from '../segments.ts';
import { isByline, mergeAuthors, readByline, readClosingNames, readDateline } from './authors.ts';
import { isCredit } from './credits.ts';
import { headLines, type MetadataInput } from './input.ts';
import { isName } from './names.ts';

const EDITOR = /^[[【(（]*(?:责任编辑|责编|编辑)[:：]/;

/** Authors and editors from the lines round the headline, the dateline, the bylines of the body and its tail. */
export function findAuthors(page: PageFacts, input: MetadataInput): Author[] {
  const { judged } = input;
  const head = headLines(input).flatMap((line) => readHeadLine(markSegments(line)));
  const kept = judged.filter((item) => !item.rule).map((item) => item.line);
  const dateline = kept.slice(0, 4).flatMap((line) => readDateline(line.text));
  const bylines = judged
    .filter(({ line, rule }) => rule === 'byline' || (!rule && isByline(line.dense)))
    .flatMap(({ line }) => readByline(line.text));
  const editors = judged.filter(({ rule }) => rule === 'editor').flatMap(({ line }) => readByline(line.text));
  // The author's and the editor's lines often stand right behind the container.
  const behind = input.split.behind
    .slice(0, 4)
    .filter(
      ({ dense, text, linkChars }) =>
        isByline(dense) || (linkChars === 0 && isCredit(text)) || (EDITOR.test(dense) && dense.length < 60),
    )
    .flatMap(({ text }) => readByline(text));
  const last = kept.at(-1)?.dense ?? '';
  const writer = readClosingNames(kept.at(-1)?.text ?? '');
  const note = /[(（](作者[:：]?[^()（）]{2,40})[)）]$/.exec(last)?.[1];
  return mergeAuthors(head, dateline, bylines, writer, note ? readByline(note) : [], editors, behind, readMeta(page));
}

// Content systems put the editor who posted the page into `author`, a number or the site's name. Only a person's name counts.
function readMeta({ metas }: PageFacts): Author[] {
  const text = metas.get('author') ?? '';
  const names = text.split(/[\s,，、;；/]+/).filter(Boolean);
  return names.every(isName) ? names.map((name): Author => ({ name, role: 'editor' })) : [];
}

function readHeadLine(text: string): Author[] {
  if (text.length > 160) return [];
  const labelled = readByline(text.replace(/\d{4}[-年/.].*?(?=作者|记者|编辑|责编|通讯员|$)/, ' '));
  // `来源：某某网` and, in an element of its own, a name.
  const bare = /(?:来源|來源)[:：][\s\u2003]*\S{2,16}\u2003([\u4e00-\u9fff]{2,4})$/.exec(text)?.[1];
  return bare && isName(bare) ? [...labelled, { name: bare, role: 'writer' }] : labelled;
}

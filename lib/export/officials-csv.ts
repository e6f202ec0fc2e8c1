/** A table of the persons, one row a post, that opens in Excel and WPS with Chinese as it should and computes nothing. */
import type { Person, Post, Reading } from '../types.ts';
import type { ExportContext, ExportFormat } from './format.ts';
import { listMarks } from './parts.ts';
import { type ExportWords, exportWords } from './words.ts';

export const officialsCsv: ExportFormat = {
  id: 'officials-csv',
  wordsKey: 'formatOfficialsCsv',
  mime: 'text/csv',
  extension: 'csv',
  render: renderCsv,
};

const heads = {
  zh: '姓名,公职人员,识别依据,职务全称,职务,机构,辖区,行政区划代码,变动,角色,提及次数,段落,文章标题,来源,发布时间,网址',
  en: 'Name,Official,Known by,Post in full,Post,Organisation,Jurisdiction,Division code,Change,Role,Mentions,Paragraphs,Article,Source,Published,URL',
};

// Excel takes UTF-8 for the local code page without it.
const byteOrderMark = '\ufeff';

function renderCsv(reading: Reading, context: ExportContext): string {
  const words = exportWords(context.language);
  const rows = reading.recognition.persons.flatMap((person) => {
    const posts: (Post | undefined)[] = person.posts.length > 0 ? person.posts : [undefined];
    return posts.map((post) => listCells(reading, person, post, words));
  });
  const head = heads[context.language ?? 'zh'].split(',');
  return `${byteOrderMark}${[head, ...rows].map((cells) => cells.map(escapeCell).join(',')).join('\r\n')}\r\n`;
}

function listCells(reading: Reading, person: Person, post: Post | undefined, words: ExportWords): string[] {
  const { article, summary } = reading;
  const roles = summary.actors.find((actor) => actor.person === person.key)?.roles ?? [];
  const known = person.entry ? words.known : words.inferred;
  return [
    person.name,
    person.isOfficial ? '1' : '0',
    person.candidates.length > 1 ? words.undecided : known,
    post?.surface ?? '',
    post?.title ?? '',
    post?.organisation ?? '',
    post?.jurisdiction?.name ?? '',
    post?.jurisdiction?.code ?? '',
    post?.change ? words.postChanges[post.change] : '',
    roles.map((role) => words.roles[role]).join(words.comma),
    `${person.mentions.length}`,
    listMarks(person.mentions).join(' '),
    article.title,
    article.source ?? '',
    article.published ?? '',
    article.url,
  ];
}

/** A cell that no table program takes for a formula, full-width signs included; quoted where CSV asks for it. */
export function escapeCell(text: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

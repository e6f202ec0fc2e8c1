import { shortenDivision } from '../../../components/shorten-division.ts';
import { findWord, t } from '../../../components/words.ts';
import type { SeenPost } from '../../../lib/messages.ts';
import { formatEdition } from '../../../lib/text/format-edition.ts';
import type { Article, Jurisdiction, Recognition, Span } from '../../../lib/types.ts';
import { send } from '../../shared/messaging.ts';
import { element } from '../element.ts';

/** A rule of recognition in the reader's words; its id where there are none. */
export function sayRule(rule: string): string {
  return findWord(`rule_${rule.replaceAll('-', '_')}`) ?? rule;
}

/** The gazetteer and what its entry rests on; addresses are too long for a card. */
export function nameSource(source: string | undefined, version: string): string {
  const named = source?.replaceAll(/\s*https?:\S+/g, '');
  const edition = formatEdition(version);
  return named ? t('page_gazetteer_after', edition, named) : t('page_gazetteer', edition);
}

/** What the card's parts are made from, and where its links lead. */
export interface CardContext {
  article: Article;
  recognition: Recognition;
  /** Version of the gazetteer. */
  gazetteer: string;
  showSpan(span: Span): void;
}

export type Fact = [label: string, value: HTMLElement | string | undefined];

/** The label column of the card; facts without a value are left out. */
export function facts(...rows: Fact[]): HTMLElement {
  const list = element('dl', { class: 'facts' });
  for (const [label, value] of rows) {
    if (!value) continue;
    list.append(element('dt', {}, label), typeof value === 'string' ? element('dd', {}, value) : value);
  }
  return list;
}

/** The words of the article, quoted, with the mark that leads back to their paragraph. */
export function quote(span: Span, context: CardContext): HTMLElement {
  const { article } = context;
  const text = (span.block === -1 ? article.title : article.blocks[span.block]?.text) ?? '';
  const mark = element('button', { type: 'button', class: 'ev' }, nameParagraph(span));
  mark.addEventListener('click', () => context.showSpan(span));
  return element('dd', {}, element('span', { lang: 'zh-CN' }, `“${text.slice(span.start, span.end)}”`), mark);
}

/** 段 4, or the title. */
export function nameParagraph({ block }: Span): string {
  return block === -1 ? t('page_title') : t('page_paragraph', block + 1);
}

/** How often the name stands in the article, and in how many clips; the second figure comes when the archive answers. */
export function occurrences(name: string, times: number, kind?: 'programmes' | 'places'): HTMLElement {
  const here = t('page_times', times);
  const value = element('dd', {}, here);
  const fill = (count: number): void => {
    value.textContent = `${count ? t('page_in_clips', count) : t('page_in_no_clip')}${t('page_join')}${here}`;
  };
  // Without the archive the article's own figure still stands.
  send({ type: 'count-clips', name, ...(kind && { kind }) }).then(fill, () => undefined);
  return value;
}

/** The last posts in which other clips show the person; nothing until the archive answers, and nothing if it has none. */
export function lastSeen(name: string, url: string): Fact {
  const value = element('dd', { class: 'seen' });
  const fill = (seen: readonly SeenPost[]): void => {
    value.append(
      ...seen.map(({ day, posts, clip }) => {
        const open = (): void =>
          void send({ type: 'open-page', path: `archive.html#clip=${encodeURIComponent(clip)}` });
        const link = element(
          'button',
          { type: 'button', class: 'ev', lang: 'zh-CN' },
          [day, posts].filter(Boolean).join(' '),
        );
        link.addEventListener('click', open);
        return element('div', {}, link);
      }),
    );
  };
  send({ type: 'seen-posts', name, except: url }).then(fill, () => undefined);
  return [t('page_last_seen'), value];
}

/** Context pale, the place itself dark: 广东›佛山›南海区›里水镇. */
export function placePath(path: readonly string[]): HTMLElement | undefined {
  const place = path.at(-1);
  if (!place) return undefined;
  const row = element('span', { class: 'path', lang: 'zh-CN' });
  for (const step of path.slice(0, -1)) row.append(shortenDivision(step), element('i', {}, '›'));
  row.append(element('b', {}, place));
  return row;
}

/** The divisions around a jurisdiction, as far as the places of the article tell. */
export function pathOf(jurisdiction: Jurisdiction, { places, home }: Recognition): string[] {
  const { code, name } = jurisdiction;
  const around = [...places, ...(home ? [home] : [])].find((place) => code && place.code.startsWith(code));
  const at = around?.path.indexOf(name) ?? -1;
  return around && at >= 0 ? around.path.slice(0, at + 1) : [name];
}

/** Event, date and place above the title, and whether the article was saved: floating over the page, never part of it. */
import { explainDate, formatEventDate, formatInstant } from '../../components/dates.ts';
import { saveSettings } from '../../components/settings.ts';
import { t } from '../../components/words.ts';
import type { SavedState } from '../../lib/messages.ts';
import type { EventSummary, Span } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import { nameParagraph, placePath } from './card/facts.ts';
import { element, iconButton } from './element.ts';
import type { Shell } from './shell.ts';
import { followAnchor } from './strip-place.ts';

export interface Strip {
  /** Asks the archive again. */
  tellSaved(): Promise<void>;
  remove(): void;
}

interface StripOptions {
  event: EventSummary;
  /** Above what it stands. */
  anchor: Text;
  showSpan(span: Span): void;
}

/** Adds the strip to the shell. It shows nothing for an article without an event that is not in the archive. */
export function addStrip(shell: Shell, { event, anchor, showSpan }: StripOptions): Strip {
  const fields = describeEvent(event).map((field) => makeField(field, showSpan));
  const saved = element('div', { class: 'saved' });
  const list = element('dl', {}, ...fields);
  const box = element('div', { class: 'strip', role: 'group', 'aria-label': t('page_strip') });
  const close = iconButton('close', t('page_strip_close'), () => void saveSettings({ strip: false }));
  box.append(element('div', {}, list, saved), close);
  shell.root.append(box);
  const follower = followAnchor(box, anchor);
  const show = (state: SavedState | undefined): void => {
    saved.replaceChildren(...(state ? describeSaved(state) : []));
    box.hidden = fields.length === 0 && !state;
    follower.place();
  };
  const tellSaved = (): Promise<void> =>
    // Without the archive the event still stands.
    send({ type: 'find-saved' }).then(show, () => undefined);
  show(undefined);
  void tellSaved();
  return {
    tellSaved,
    remove() {
      follower.stop();
      box.remove();
    },
  };
}

interface Field {
  kind: 'what' | 'when' | 'where';
  label: string;
  value: HTMLElement;
  title?: string | undefined;
  evidence: readonly Span[];
}

function describeEvent({ name, kind, date, place }: EventSummary): Field[] {
  const chinese = (text: string): HTMLElement => element('span', { lang: 'zh-CN' }, text);
  const fields: Field[] = [];
  const what = name?.text ?? kind;
  if (what)
    fields.push({
      kind: 'what',
      label: t('common_what'),
      value: chinese(what),
      title: what,
      evidence: name?.evidence ?? [],
    });
  if (date) {
    const value = element('span', {}, formatEventDate(date));
    fields.push({ kind: 'when', label: t('common_when'), value, title: explainDate(date), evidence: date.evidence });
  }
  const where = place && (placePath(place.path) ?? (place.venue && chinese(place.venue.text)));
  if (where) fields.push({ kind: 'where', label: t('common_where'), value: where, evidence: place.evidence });
  return fields;
}

function makeField(
  { kind, label, value, title, evidence: [first] }: Field,
  showSpan: (span: Span) => void,
): HTMLElement {
  const answer = element('dd', title ? { title } : {}, value);
  if (first) {
    const where = nameParagraph(first);
    const mark = element(
      'button',
      { type: 'button', class: 'ev', 'aria-label': t('common_show_evidence_of', label, where) },
      where,
    );
    mark.addEventListener('click', () => showSpan(first));
    answer.append(' ', mark);
  }
  return element('div', { class: kind }, element('dt', {}, label), answer);
}

function describeSaved({ id, saved, changed }: SavedState): HTMLElement[] {
  const path = `archive.html#clip=${encodeURIComponent(id)}`;
  const link = (words: string, page: { withTab: boolean }): HTMLElement => {
    const button = element('button', { type: 'button', class: 'btn plain' }, words);
    button.addEventListener('click', () => void send({ type: 'open-page', path, ...page }));
    return button;
  };
  const day = formatInstant(saved).slice(0, 10);
  return [
    link(t('page_saved_on', day), { withTab: false }),
    ...(changed ? [link(t('page_changed_since'), { withTab: true })] : []),
  ];
}

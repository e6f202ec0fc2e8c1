/** Says beside a link how its clipping went; one notice a link, which goes when the reader sends it away. */
import { findWord, t } from '../../components/words.ts';
import { genuine } from '../../lib/highlight/genuine.ts';
import { groundOf } from '../../lib/highlight/ground.ts';
import type { LinkOutcome } from '../../lib/messages.ts';
import { send } from '../shared/messaging.ts';
import { placeCard } from './card/position.ts';
import { element, iconButton, textButton } from './element.ts';
import { openShell, type Shell } from './shell.ts';

interface LinkNotice {
  shell: Shell;
  box: HTMLElement;
  place(): void;
  remove(): void;
}

/** Returns how to show an outcome; the notice of its link is made, changed or left as it is. */
export function openLinkNotices(): (outcome: LinkOutcome) => void {
  const notices = new Map<string, LinkNotice>();
  return (outcome) => {
    const { url } = outcome;
    const notice = notices.get(url) ?? openNotice(url, () => notices.delete(url));
    notices.set(url, notice);
    const { text, actions } = describe(outcome);
    notice.box.replaceChildren(
      element('p', {}, text),
      element('span', { class: 'acts' }, ...actions, iconButton('close', t('page_close'), notice.remove)),
    );
    notice.shell.announce(text);
    notice.place();
  };
}

function openNotice(url: string, removed: () => void): LinkNotice {
  const anchor = findAnchor(url);
  const shell = openShell(anchor ? groundOf(anchor) : 'light');
  const box = element('div', { class: 'card link' });
  shell.root.append(box);
  const over = new AbortController();
  const remove = (): void => {
    over.abort();
    shell.remove();
    removed();
  };
  const place = (): void => placeBeside(box, anchor);
  const options = { passive: true, capture: true, signal: over.signal };
  genuine(document, 'addEventListener')('scroll', place, options);
  genuine(document, 'addEventListener')('keydown', ({ key }) => key === 'Escape' && remove(), options);
  window.addEventListener('resize', place, options);
  return { shell, box, place, remove };
}

/** The link that was clicked: the one with the focus, else the first to this address in the window. */
function findAnchor(url: string): HTMLAnchorElement | undefined {
  const links = [...genuine(document, 'querySelectorAll')<HTMLAnchorElement>('a[href]')].filter(
    (link) => link.href === url,
  );
  const focused = links.find((link) => link === genuine(document, 'activeElement'));
  return focused ?? links.find(isInWindow) ?? links[0];
}

function isInWindow(link: Element): boolean {
  const { top, bottom, width } = link.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}

// A link that is gone leaves it at the foot of the window.
function placeBeside(box: HTMLElement, anchor: Element | undefined): void {
  const foot = { left: innerWidth, right: innerWidth, top: innerHeight, bottom: innerHeight };
  const line = anchor?.isConnected ? anchor.getBoundingClientRect() : foot;
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const { left, top, maxHeight } = placeCard(line, size, { width: innerWidth, height: innerHeight });
  box.style.setProperty('--left', `${left}px`);
  box.style.setProperty('--top', `${top}px`);
  box.style.setProperty('--room', `${maxHeight}px`);
}

function describe(outcome: LinkOutcome): { text: string; actions: Node[] } {
  if (outcome.state === 'fetching') return { text: t('link_fetching'), actions: [] };
  if (outcome.state === 'failed') {
    const original = element('a', { href: outcome.url, target: '_blank', rel: 'noreferrer' }, t('link_open_page'));
    return { text: findWord(outcome.error, outcome.value) ?? t('common_failed'), actions: [original] };
  }
  const { id, title, wasKnown, hasMore } = outcome;
  const said = t(wasKnown ? 'link_updated' : 'link_saved', title);
  const open = textButton(
    t('popup_open_clip'),
    () => void send({ type: 'open-page', path: `archive.html#clip=${id}` }),
  );
  return { text: hasMore ? `${said} ${t('link_has_more')}` : said, actions: [open] };
}

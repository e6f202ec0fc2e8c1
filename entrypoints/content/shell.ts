/** The one element that the extension adds to a page: a closed shadow root for the card and the legend. */
import { browser } from 'wxt/browser';
import tokens from '../../assets/tokens.css?inline';
import { genuine } from '../../lib/highlight/genuine.ts';
import type { Ground } from '../../lib/highlight/ground.ts';
import { adoptRules } from '../../lib/highlight/sheet.ts';
import { say } from '../shared/say.ts';
import { element } from './element.ts';
import css from './shell.css?inline';

export const hostName = 'zhengwen-clip';

export interface Shell {
  host: HTMLElement;
  /** Holds the floating parts. */
  root: HTMLElement;
  announce(text: string): void;
  remove(): void;
}

/** Adds the host to the page. The floating parts follow the ground of the article, as the lines do. */
export function openShell(ground: Ground): Shell {
  const host = genuine(document, 'createElement')(hostName);
  // Inline and important: a page's own sheet must neither hide the host nor lay it out.
  host.style.cssText =
    'all:initial!important;position:fixed!important;z-index:2147483647!important;inset:0 auto auto 0!important';
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptRules(shadow, sheet());
  const live = element('div', { class: 'sr', role: 'status', 'aria-live': 'polite' });
  const root = element('section', {
    class: `zw-root ${ground === 'dark' ? 'dark' : 'light'}`,
    lang: browser.i18n.getUILanguage(),
    'aria-label': say('page_annotations'),
  });
  shadow.append(root);
  root.append(live);
  genuine(document, 'documentElement').append(host);
  return {
    host,
    root,
    announce(text) {
      live.textContent = text;
    },
    remove: () => host.remove(),
  };
}

// Inside a shadow root `:root` is the page's and so is `rem`, which many pages set for their own scaling.
function sheet(): string {
  return `${tokens}\n${css}`
    .replaceAll(':root', '.zw-root')
    .replace(/(\d*\.?\d+)rem\b/g, (_, count: string) => `${Number(count) * 16}px`);
}

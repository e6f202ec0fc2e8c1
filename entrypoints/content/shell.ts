/** The one element that the extension adds to a page: a closed shadow root for the card and the legend. */

import { language, t } from '../../components/words.ts';
import { genuine } from '../../lib/highlight/genuine.ts';
import type { Ground } from '../../lib/highlight/ground.ts';
import { adoptRules } from '../../lib/highlight/sheet.ts';
import { element } from './element.ts';
import { hostName } from './host-name.ts';
import css from './shell.css?inline';
import tokens from './shell-tokens.css?inline';
import strip from './strip.css?inline';

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
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptRules(shadow, sheet());
  const live = element('div', { class: 'sr', role: 'status', 'aria-live': 'polite' });
  const root = element('section', {
    class: `zw-root ${ground === 'dark' ? 'dark' : 'light'}`,
    lang: language(),
    'aria-label': t('page_annotations'),
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

// In a shadow root `rem` is still the page's, and many pages set it for their own scaling.
function sheet(): string {
  return `${tokens}\n${css}\n${strip}`.replace(/(\d*\.?\d+)rem\b/g, (_, count: string) => `${Number(count) * 16}px`);
}

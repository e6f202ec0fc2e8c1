/** The shell for what floats over the page, opened when first needed. */
import { t } from '../../components/words.ts';
import { type Ground, groundOf } from '../../lib/highlight/ground.ts';
import { swatchRule } from '../../lib/highlight/passage-rules.ts';
import { adoptRules } from '../../lib/highlight/sheet.ts';
import { openShell, type Shell } from '../content/shell.ts';
import type { Root } from './page-text.ts';
import css from './passages.css?inline';

export interface Float {
  /** Opens the shell if need be. */
  open(): Shell;
  isOwn(target: EventTarget | null): boolean;
  /** Lets the page around know that Escape has something to close. */
  markOpen(isOpen: boolean): void;
  /** Remembers what has the focus among the floating parts; returns how to give it back, drawn anew or not. */
  keepFocus(): () => void;
  remove(): void;
}

/** The parts follow the ground of the page's text. */
export function openFloat(root: Root): Float {
  let shell: Shell | undefined;
  return {
    open() {
      // A page that replaces its whole tree throws the host out with it.
      if (!shell?.host.isConnected) shell = makeShell(groundOf('body' in root ? root.body : root));
      return shell;
    },
    isOwn: (target) => shell !== undefined && target === shell.host,
    markOpen: (isOpen) => void shell?.host.toggleAttribute('data-open', isOpen),
    keepFocus() {
      const tree = shell?.root.getRootNode();
      const active = tree instanceof ShadowRoot ? tree.activeElement : null;
      if (!(active instanceof HTMLElement)) return () => undefined;
      const { key } = active.dataset;
      return () => {
        const same = active.isConnected ? active : shell?.root.querySelector<HTMLElement>(`[data-key="${key}"]`);
        same?.focus();
      };
    },
    remove: () => shell?.remove(),
  };
}

function makeShell(ground: Ground): Shell {
  const shell = openShell(ground);
  shell.root.setAttribute('aria-label', t('passage_highlight'));
  shell.host.dataset.part = 'passages';
  const tree = shell.root.getRootNode();
  const colours = [swatchRule('.zw-root', 'light'), swatchRule('.zw-root.dark', 'dark'), tokens];
  if (tree instanceof ShadowRoot) adoptRules(tree, [css, ...colours].join('\n'));
  // The page's own shortcuts are not meant by what is typed into a note.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    shell.root.addEventListener(type, (event) => event.stopPropagation());
  }
  return shell;
}

// Two values of assets/tokens.css that the other floating parts do without.
const tokens = '.zw-root{--rule-2:#8a9299;--error:#a3282c}.zw-root.dark{--rule-2:#727a81;--error:#ee9a9a}';

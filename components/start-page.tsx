import { type ComponentChild, render } from 'preact';
import '../assets/tokens.css';
import '../assets/base.css';
import './controls.css';
import './components.css';
import './entries.css';
import './changes.css';
import { language } from './words.ts';

/** Puts a page of the extension on the screen, in the language of its words. */
export function startPage(page: ComponentChild, title: string): void {
  document.documentElement.lang = language();
  document.title = title;
  const root = document.getElementById('app');
  if (root) render(page, root);
}

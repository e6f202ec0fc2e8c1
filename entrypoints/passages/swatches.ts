/** The colours to choose from, each with its name for those who do not tell them apart. */
import { t } from '../../components/words.ts';
import { type PassageColour, passageColours } from '../../lib/types.ts';
import { element } from '../content/element.ts';

/** One of the four is chosen. */
export function makeColourChoice(chosen: PassageColour, choose: (colour: PassageColour) => void): HTMLElement {
  const legend = element('legend', { class: 'sr' }, t('passage_colour'));
  const choices = passageColours.map((colour) => {
    const box = element('input', { type: 'radio', name: 'colour', 'aria-label': nameColour(colour) });
    box.checked = colour === chosen;
    box.addEventListener('change', () => choose(colour));
    return element('label', { class: 'swatch', title: nameColour(colour) }, box, makeDot(colour));
  });
  return element('fieldset', {}, legend, ...choices);
}

/** A button for each colour that highlights in it. */
export function makeColourButtons(choose: (colour: PassageColour) => void): HTMLElement[] {
  return passageColours.map((colour) => {
    const label = t('passage_in_colour', nameColour(colour));
    const attributes = { type: 'button', class: 'swatch', 'aria-label': label, title: label };
    const button = element('button', attributes, makeDot(colour));
    button.addEventListener('click', () => choose(colour));
    return button;
  });
}

export function makeDot(colour: PassageColour): HTMLElement {
  const dot = element('span', { class: 'dot' });
  dot.style.setProperty('--own', `var(--own-${colour})`);
  return dot;
}

export function nameColour(colour: PassageColour): string {
  return t(`passage_colour_${colour}`);
}

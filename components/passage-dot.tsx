import { swatchColours } from '../lib/highlight/passage-rules.ts';
import type { PassageColour } from '../lib/types.ts';
import { t } from './words.ts';

/** The colour of a highlight; named where no word beside it says it. */
export function PassageDot({ colour, isNamed }: { colour: PassageColour; isNamed?: boolean }) {
  const { light, dark } = swatchColours(colour);
  const style = { '--light': light, '--dark': dark };
  if (!isNamed) return <span class="dot" style={style} aria-hidden="true" />;
  return <span class="dot" style={style} role="img" aria-label={t(`passage_colour_${colour}`)} />;
}

/** Readability as a script of its own: brought to a page only when the content script's own measure of it is unsure. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askReadability } from '../lib/article/second-opinion.ts';
import { offerOpinion } from './content/offer-opinion.ts';

export default defineUnlistedScript(() => offerOpinion(askReadability));

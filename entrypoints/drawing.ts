/** All that is drawn on a page, as a script of its own: brought to a page when an article has been found there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from './content/annotation.ts';
import { offerDrawing } from './content/offer-drawing.ts';

export default defineUnlistedScript(() => offerDrawing(annotate));

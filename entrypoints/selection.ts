/** The reading of what is selected, as a script of its own: brought to a page when the reader asks for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepSelection } from './content/keep-selection.ts';
import { offerSelection } from './content/offer-selection.ts';

export default defineUnlistedScript(() => offerSelection(keepSelection(document)));

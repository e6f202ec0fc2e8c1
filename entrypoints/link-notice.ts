/** The notice beside a link that is being clipped, as a script of its own: brought when the reader clips one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLinkNotices } from './content/link-notices.ts';
import { offerLinkNotice } from './content/offer-link-notice.ts';

export default defineUnlistedScript(() => offerLinkNotice(openLinkNotices()));

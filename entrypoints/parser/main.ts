/** A page that nobody sees, for Chromium, whose worker has no DOM: markup → article. Nothing of the markup runs or loads. */
import { extractMarkup } from '../shared/extract-markup.ts';
import { listen } from '../shared/messaging.ts';

listen({ 'parse-markup': async ({ markup, url }) => extractMarkup(markup, url) });

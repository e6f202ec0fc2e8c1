/** What the address of a reader view says: `reader.html?id=…&page=…`. Pure. */
import { parseUrl } from '../../lib/text/canonical-url.ts';

export interface ReaderAddress {
  /** Under which the background keeps the reading. */
  id: string;
  /** The article's page; undefined unless it is a page of the web. */
  page: string | undefined;
}

export function readAddress(search: string): ReaderAddress {
  const fields = new URLSearchParams(search);
  const page = parseUrl(fields.get('page') ?? '');
  const isWeb = page !== undefined && /^https?:$/.test(page.protocol);
  return { id: fields.get('id') ?? '', page: isWeb ? page.href : undefined };
}

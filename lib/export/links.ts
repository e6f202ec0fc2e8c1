/** Addresses that may become links. */
import { parseUrl } from '../text/canonical-url.ts';

/** The address in its escaped form when it is one of the web; undefined for `javascript:`, files and what is none. */
export function webAddress(address: string): string | undefined {
  const url = parseUrl(address.trim());
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}

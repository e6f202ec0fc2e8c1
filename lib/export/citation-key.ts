/** A key for a reference list. */
import type { Reference } from './reference.ts';

/** ASCII letters, digits and `-`: host, day and a mark of the title, so that it stays the same for the same article. */
export function makeCitationKey({ url, issued, title }: Reference): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? 'zhengwen';
  const parts = [host.replace(/[^a-z0-9]+/g, '-'), issued.replace(/[^0-9]+/g, ''), hash(title)];
  return parts.filter((part) => part !== '').join('-');
}

// FNV-1a: short and without any dependency; nothing rests on it being hard to find a double.
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return state.toString(36);
}

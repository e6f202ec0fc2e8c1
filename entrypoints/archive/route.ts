/** Where in the archive one is, kept in the address: `#q=…`, `#clip=…`, `#official=…`, `#officials`. Pure but for the hook. */
import { useEffect, useState } from 'preact/hooks';

export type Route =
  | { view: 'list'; line: string }
  | { view: 'clip'; id: string; passage?: string; tab?: number }
  | { view: 'official' | 'programme'; name: string }
  | { view: 'officials' | 'programmes' | 'places' | 'passages' | 'trash' | 'paste' | 'reread' };

const plainViews = ['officials', 'programmes', 'places', 'passages', 'trash', 'paste', 'reread'] as const;

/** Any hash is some route; what is not understood is the whole list. */
export function parseHash(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  const id = fields.get('clip');
  const passage = fields.get('passage');
  const tab = Number(fields.get('tab'));
  if (id) return { view: 'clip', id, ...(passage && { passage }), ...(tab > 0 && { tab }) };
  for (const view of ['official', 'programme'] as const) {
    const name = fields.get(view);
    if (name) return { view, name };
  }
  const plain = plainViews.find((view) => fields.has(view));
  if (plain) return { view: plain };
  return { view: 'list', line: fields.get('q') ?? '' };
}

export function linkTo(route: Route): string {
  if (route.view === 'list') return route.line ? `#q=${encodeURIComponent(route.line)}` : '#';
  if (route.view === 'clip') {
    const passage = route.passage ? `&passage=${encodeURIComponent(route.passage)}` : '';
    return `#clip=${encodeURIComponent(route.id)}${passage}`;
  }
  if (route.view === 'official' || route.view === 'programme')
    return `#${route.view}=${encodeURIComponent(route.name)}`;
  return `#${route.view}`;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseHash(hash);
}

/** Where in the archive one is, kept in the address: `#q=…`, `#clip=…`, `#official=…`, `#officials`. Pure but for the hook. */
import { useEffect, useState } from 'preact/hooks';
import { type ClipOrder, clipOrders } from '../../lib/archive/browse.ts';
import { keepPlaces, readPlace } from './place.ts';

export type Route =
  | ListRoute
  | { view: 'clip'; id: string; passage?: string; tab?: number }
  | { view: 'official' | 'programme'; name: string }
  | { view: 'officials' | 'programmes' | 'places' | 'passages' | 'trash' | 'paste' | 'reread' };

/** Without an order the one published last comes first. */
export interface ListRoute {
  view: 'list';
  line: string;
  order?: ClipOrder;
}

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
  const order = clipOrders.find((each) => each === fields.get('order'));
  return { view: 'list', line: fields.get('q') ?? '', ...(order && { order }) };
}

export function linkTo(route: Route): string {
  if (route.view === 'list') {
    const line = route.line && `q=${encodeURIComponent(route.line)}`;
    const order = route.order && route.order !== clipOrders[0] ? `order=${route.order}` : '';
    return `#${[line, order].filter(Boolean).join('&')}`;
  }
  if (route.view === 'clip') {
    const passage = route.passage ? `&passage=${encodeURIComponent(route.passage)}` : '';
    return `#clip=${encodeURIComponent(route.id)}${passage}`;
  }
  if (route.view === 'official' || route.view === 'programme')
    return `#${route.view}=${encodeURIComponent(route.name)}`;
  return `#${route.view}`;
}

/** The route, and how to put another in its place without a new entry in the history. */
export function useRoute(): [Route, (route: Route) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    // First the place of the new entry: the views ask for it.
    const stop = keepPlaces();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
      stop();
    };
  }, []);
  const replace = (route: Route): void => {
    history.replaceState(history.state, '', linkTo(route));
    setHash(location.hash);
  };
  return [parseHash(hash), replace];
}

/** The list from which this view was reached, and whether the browser's way back leads there. */
export function findListBefore(): { list: ListRoute; isBefore: boolean } {
  const { from } = readPlace();
  const route = from === undefined ? undefined : parseHash(from);
  return route?.view === 'list'
    ? { list: route, isBefore: true }
    : { list: { view: 'list', line: '' }, isBefore: false };
}

import { NoPermission } from './no-permission.tsx';
import { ReadingSkeleton } from './reading-skeleton.tsx';
import { Ready } from './ready.tsx';
import type { ReadingUse, Shown } from './use-reading.ts';
import { useSelection } from './use-selection.ts';
import { Failed, Forbidden, NotArticle } from './voids.tsx';

/** What there is to say of a tab: its reading, or why there is none and what can be done. */
export function ReadingBody({ state, tab, cached, ask }: ReadingUse) {
  const selected = useSelection(tab?.id);
  if (!state || !tab || state.state === 'reading') {
    if (state?.state === 'forbidden') return <Forbidden why={state.why} />;
    return <ReadingSkeleton key={tab?.id} tab={tab} />;
  }
  switch (state.state) {
    case 'ready':
      // What was typed for one article is not offered for the next.
      return (
        <Ready
          key={`${tab.id} ${state.reading.article.url}`}
          {...state}
          tabId={tab.id}
          pending={cached ?? false}
          selected={selected}
          ask={ask}
        />
      );
    case 'not-article':
      return (
        <NotArticle
          {...state}
          selected={selected}
          onForce={() => void ask({ force: true })}
          onSelection={() => void ask({ selection: true })}
        />
      );
    case 'no-permission':
      return <NoPermission key={tab.id} host={state.host} ask={ask} />;
    case 'forbidden':
      return <Forbidden why={state.why} />;
    case 'failed':
      return <Failed error={state.error} onRetry={() => void ask({ force: true })} />;
  }
}

/** Whether there is a sentence to show and no reading. */
export function isVoid({ state }: Shown): boolean {
  return state !== undefined && state.state !== 'ready' && state.state !== 'reading';
}

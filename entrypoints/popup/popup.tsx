import { AppBar } from './app-bar.tsx';
import { NoPermission } from './no-permission.tsx';
import { ReadingSkeleton } from './reading-skeleton.tsx';
import { Ready } from './ready.tsx';
import { type Shown, useReading } from './use-reading.ts';
import { Failed, Forbidden, NotArticle } from './voids.tsx';

export function Popup() {
  const { ask, ...shown } = useReading();
  const { state, tab } = shown;
  const annotated = state?.state === 'ready' ? state.annotated : undefined;
  const inReader = state?.state === 'ready' ? state.inReader === true : undefined;
  return (
    <div class={isVoid(shown) ? 'popup short' : 'popup'}>
      <AppBar tabId={tab?.id} annotated={annotated} inReader={inReader} />
      <Body {...shown} ask={ask} />
    </div>
  );
}

function Body({ state, tab, cached, ask }: ReturnType<typeof useReading>) {
  if (!state || !tab || state.state === 'reading') {
    if (state?.state === 'forbidden') return <Forbidden why={state.why} />;
    return <ReadingSkeleton tab={tab} />;
  }
  switch (state.state) {
    case 'ready':
      return <Ready {...state} tabId={tab.id} pending={cached ?? false} ask={ask} />;
    case 'not-article':
      return <NotArticle {...state} onForce={() => void ask({ force: true })} />;
    case 'no-permission':
      return <NoPermission host={state.host} ask={ask} />;
    case 'forbidden':
      return <Forbidden why={state.why} />;
    case 'failed':
      return <Failed error={state.error} onRetry={() => void ask({ force: true })} />;
  }
}

function isVoid({ state }: Shown): boolean {
  return state !== undefined && state.state !== 'ready' && state.state !== 'reading';
}

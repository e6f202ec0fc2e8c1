import type { ComponentChildren } from 'preact';
import type { OutlineNode, Span } from '../lib/types.ts';
import { Disclosure } from './disclosure.tsx';
import { useReached } from './use-reached.ts';
import { t } from './words.ts';

interface OutlineRailProps {
  outline: readonly OutlineNode[];
  /** Beside the text it is open, above the text a disclosure. */
  isBeside: boolean;
  onGo(place: Span): void;
  children?: ComponentChildren;
}

/** The outline of the text; the part now read is marked. */
export function OutlineRail({ outline, isBeside, onGo, children }: OutlineRailProps) {
  const places = listPlaces(outline);
  const reached = useReached(places.map(({ block }) => block));
  const current = places.find(({ block }) => block === reached);
  return (
    <nav class="rail" aria-label={t('common_outline')}>
      {outline.length > 0 && (
        <Disclosure title={t('common_outline')} open={isBeside}>
          <Steps nodes={outline} current={current} onGo={onGo} />
        </Disclosure>
      )}
      {children}
    </nav>
  );
}

interface StepsProps {
  nodes: readonly OutlineNode[];
  current: Span | undefined;
  onGo(place: Span): void;
}

function Steps({ nodes, current, onGo }: StepsProps) {
  return (
    <ol class="steps">
      {nodes.map(({ text, evidence: [place], children }) => (
        <li key={`${place?.block} ${text}`}>
          <button
            type="button"
            lang="zh-CN"
            aria-current={place && place === current ? 'location' : undefined}
            onClick={() => place && onGo(place)}
          >
            {text}
          </button>
          {children.length > 0 && <Steps nodes={children} current={current} onGo={onGo} />}
        </li>
      ))}
    </ol>
  );
}

function listPlaces(nodes: readonly OutlineNode[]): Span[] {
  return nodes.flatMap(({ evidence: [place], children }) => [...(place ? [place] : []), ...listPlaces(children)]);
}

import { useEffect, useState } from 'preact/hooks';
import { useReachedElement } from '../../components/use-reached.ts';
import { t } from '../../components/words.ts';

/** The sections of the page, by their ids. */
export const parts = ['sites', 'lines', 'own', 'copy', 'templates', 'backup', 'settings', 'keys', 'about'] as const;

const selectors = parts.map((part) => `#${part}`);

/** The sections as links; the one that the reader has come to, or has just asked for, is marked. */
export function Contents() {
  const reached = useReachedElement(selectors) ?? 0;
  const asked = useAsked(reached);
  return (
    <nav class="toc" aria-label={t('common_settings')}>
      {parts.map((part, at) => (
        <a key={part} href={`#${part}`} aria-current={at === (asked ?? reached) ? 'true' : undefined}>
          {t(`options_${part}`)}
        </a>
      ))}
    </nav>
  );
}

/** The section that was asked for, where the end of the page keeps it from coming to the top; until one scrolls. */
function useAsked(reached: number): number | undefined {
  const [asked, setAsked] = useState<number>();
  useEffect(() => {
    const ask = (): void => setAsked(selectors.indexOf(location.hash));
    const forget = (): void => setAsked(undefined);
    addEventListener('hashchange', ask);
    addEventListener('wheel', forget, { passive: true });
    addEventListener('touchmove', forget, { passive: true });
    addEventListener('keydown', forget);
    return () => {
      removeEventListener('hashchange', ask);
      removeEventListener('wheel', forget);
      removeEventListener('touchmove', forget);
      removeEventListener('keydown', forget);
    };
  }, []);
  return asked !== undefined && asked >= 0 && asked < reached ? asked : undefined;
}

import { useEffect, useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { SectionHead } from '../section-head.tsx';
import { t } from '../words.ts';
import type { Tab } from './find-tab.ts';

/** Shorter waits show nothing: a flash of grey bars would be noise. */
const patience = 300;

/** What stands there while the page is read: its title at once, grey lines where the rest will be. */
export function ReadingSkeleton({ tab }: { tab?: Tab | undefined }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow || !tab) return <div class="scroll" aria-busy="true" />;
  return (
    <>
      <main class="scroll" aria-busy="true">
        <header class="mast">
          <h1 lang="zh-CN">{tab.title}</h1>
          <div class="by">
            <span class="src">{tab.host}</span>
            <span class="state" role="status">
              {t('popup_reading')}
            </span>
          </div>
        </header>
        <div class="facts bare">
          <Lines widths={[78, 42, 56]} />
        </div>
        <section>
          <SectionHead title={t('common_officials')} />
          <Lines widths={[46, 92, 38, 84, 52, 76]} />
        </section>
        <section>
          <SectionHead title={t('common_programmes')} />
          <Lines widths={[58, 90, 34, 70]} />
        </section>
      </main>
      <footer class="foot">
        <span class="end">
          <Button kind="primary" icon="save" disabled onClick={() => undefined}>
            {t('common_save')}
          </Button>
        </span>
      </footer>
    </>
  );
}

function Lines({ widths }: { widths: readonly number[] }) {
  return (
    <>
      {widths.map((width) => (
        <div key={width} class="sk" style={{ width: `${width}%` }} />
      ))}
    </>
  );
}

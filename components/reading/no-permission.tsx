import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../button.tsx';
import { t } from '../words.ts';
import type { ReadingUse } from './use-reading.ts';
import { Void } from './voids.tsx';

interface NoPermissionProps {
  /** Empty where the browser does not even show the address. */
  host: string;
  ask: ReadingUse['ask'];
}

export function NoPermission({ host, ask }: NoPermissionProps) {
  const [isDenied, setDenied] = useState(false);
  const retry = async (): Promise<void> => setDenied((await ask({ force: true })) === 'no-permission');
  const allow = async (): Promise<void> => {
    // The request has to be the first thing after the click, or the browser refuses it.
    const isGranted = await browser.permissions.request({ origins: [`*://${host}/*`] });
    if (isGranted) await retry();
    else setDenied(true);
  };
  return (
    <Void
      icon="lock"
      title={t('popup_no_permission')}
      text={isDenied || host === '' ? t('popup_denied') : t('popup_no_permission_why', host)}
      why={t('popup_permission_note')}
      actions={
        <>
          {host !== '' && (
            <Button kind="primary" onClick={() => void allow()}>
              {t('popup_allow')}
            </Button>
          )}
          <Button onClick={() => void retry()}>{t('common_retry')}</Button>
        </>
      }
    />
  );
}

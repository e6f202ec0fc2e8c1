import { browser } from 'wxt/browser';
import { Button } from '../../components/button.tsx';
import { CommandsList } from '../../components/commands-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import { AskSites } from './ask-sites.tsx';
import { Sample } from './sample.tsx';

/** Opened once, at install: what it does, where it reads, where things go, how to use it. */
export function OnboardingPage() {
  return (
    <main class="on">
      <header>
        <span class="brand">
          <Icon name="clip" />
          {t('common_brand')}
        </span>
        <h1>{t('onboarding_title')}</h1>
        <p>{t('onboarding_lead')}</p>
      </header>
      <Sample />
      <AskSites />
      <section class="ask">
        <h2>{t('onboarding_ours')}</h2>
        <p>{t('onboarding_ours_text')}</p>
      </section>
      <section class="ask">
        <h2>{t('onboarding_where')}</h2>
        <p>{t('onboarding_where_text')}</p>
      </section>
      <section class="ask">
        <h2>{t('onboarding_how')}</h2>
        <div>
          <p>{t('onboarding_how_text')}</p>
          <CommandsList />
        </div>
      </section>
      <div class="go">
        <Button onClick={() => void browser.runtime.openOptionsPage()}>{t('common_settings')}</Button>
        <a class="btn plain" href="options.html#backup">
          {t('onboarding_restore')}
        </a>
        <a class="btn plain" href="archive.html">
          {t('onboarding_archive')}
        </a>
      </div>
    </main>
  );
}

import { browser } from 'wxt/browser';
import { t } from '../../components/words.ts';
import { formatEdition } from '../../lib/text/format-edition.ts';
import { useGazetteer } from './use-places.ts';

export function About() {
  const gazetteer = useGazetteer();
  return (
    <section class="grp" id="about">
      <h2>{t('options_about')}</h2>
      <dl>
        <div class="line">
          <dt class="k">{t('options_version')}</dt>
          <dd>{browser.runtime.getManifest().version}</dd>
        </div>
        <div class="line">
          <dt class="k">{t('options_gazetteer')}</dt>
          <dd>
            {gazetteer &&
              t(
                'options_gazetteer_counts',
                formatEdition(gazetteer.version),
                gazetteer.officials.length,
                gazetteer.programmes.length,
              )}
          </dd>
        </div>
        <div class="line">
          <dt class="k">{t('options_privacy')}</dt>
          <dd>{t('options_privacy_text')}</dd>
        </div>
      </dl>
    </section>
  );
}

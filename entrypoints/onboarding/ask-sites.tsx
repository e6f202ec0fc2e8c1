import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { hostOf, listGranted, listLocalSites, listSites, requestHosts } from '../../components/sites.ts';
import { t } from '../../components/words.ts';

const sites = listLocalSites();
const hosts = sites.map(({ host }) => host);

/** Government sites are annotated from the start; local news sites on one request. */
export function AskSites() {
  const [isGranted, setGranted] = useState<boolean>();
  useEffect(() => {
    void listGranted().then((origins) => {
      const granted = origins.map(hostOf);
      if (hosts.every((host) => granted.includes(host))) setGranted(true);
    });
  }, []);
  const allow = async (): Promise<void> => setGranted(await requestHosts(hosts));
  return (
    <section class="ask">
      <h2>{t('onboarding_sites')}</h2>
      <div>
        <p>{t('onboarding_sites_text')}</p>
        <p class="acts">
          <Button kind="primary" disabled={isGranted} onClick={() => void allow()}>
            {t('onboarding_allow', sites.length)}
          </Button>
          <a class="btn plain" href="options.html#sites">
            {t('onboarding_own_sites')}
          </a>
        </p>
        <p class="result" role="status">
          {isGranted === true && t('onboarding_allowed')}
          {isGranted === false && t('onboarding_denied')}
        </p>
        <Disclosure title={t('onboarding_which')} remark={t('onboarding_which_count', sites.length)}>
          <ul class="sites">
            {sites.map(({ host, name }) => (
              <li key={host}>
                <span lang="zh-CN">{name}</span> <span class="meta">{host}</span>
              </li>
            ))}
          </ul>
          <p class="meta">{t('onboarding_national', listSites().length - sites.length)}</p>
        </Disclosure>
      </div>
    </section>
  );
}

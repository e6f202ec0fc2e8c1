import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button.tsx';
import { PlacePath } from '../../components/place-path.tsx';
import { hostOf, listGranted, listSites } from '../../components/sites.ts';
import { t } from '../../components/words.ts';
import { AddSite } from './add-site.tsx';
import { BundledSites } from './bundled-sites.tsx';
import { JoinedSites } from './joined-sites.tsx';
import { type PathOf, usePlaces } from './use-places.ts';

/** Where articles are annotated without a click: the sites that the reader has allowed. */
export function SitesSection() {
  const [origins, setOrigins] = useState<string[]>();
  const pathOf = usePlaces();
  const reload = useCallback(() => void listGranted().then(setOrigins), []);
  useEffect(() => {
    reload();
    browser.permissions.onAdded.addListener(reload);
    browser.permissions.onRemoved.addListener(reload);
    return () => {
      browser.permissions.onAdded.removeListener(reload);
      browser.permissions.onRemoved.removeListener(reload);
    };
  }, [reload]);
  return (
    <section class="grp" id="sites">
      <h2>{t('options_sites')}</h2>
      <p class="lead">{t('options_sites_lead')}</p>
      {origins && origins.length > 0 && <GrantedTable origins={origins} pathOf={pathOf} onChange={reload} />}
      {origins?.length === 0 && <p class="none">{t('options_no_sites')}</p>}
      <AddSite onChange={reload} />
      {origins && <BundledSites granted={origins.map(hostOf)} pathOf={pathOf} onChange={reload} />}
      <JoinedSites />
    </section>
  );
}

interface GrantedTableProps {
  origins: readonly string[];
  pathOf: PathOf;
  onChange(): void;
}

function GrantedTable({ origins, pathOf, onChange }: GrantedTableProps) {
  const sites = new Map(listSites().map((site) => [site.host, site]));
  const remove = async (origin: string): Promise<void> => {
    await browser.permissions.remove({ origins: [origin] });
    onChange();
  };
  return (
    <div class="tw tall">
      <table>
        <thead>
          <tr>
            <th>{t('options_site')}</th>
            <th class="keep">{t('options_site_name')}</th>
            <th>{t('options_site_place')}</th>
            <th>
              <span class="sr">{t('options_remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {origins.map((origin) => {
            const host = hostOf(origin);
            const site = sites.get(host);
            return (
              <tr key={origin}>
                <td>{host === '*' ? t('options_all_sites') : host}</td>
                <td class="keep" lang="zh-CN">
                  {site?.name}
                </td>
                <td>{site && <PlacePath path={pathOf(site.code)} />}</td>
                <td class="num">
                  <Button kind="plain" label={t('options_remove_site', host)} onClick={() => void remove(origin)}>
                    {t('options_remove')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { PlacePath } from '../../components/place-path.tsx';
import { listSites, requestHosts } from '../../components/sites.ts';
import { t } from '../../components/words.ts';
import type { Site } from '../../lib/gazetteer/sites.ts';
import type { PathOf } from './use-places.ts';

interface BundledSitesProps {
  /** Hosts that are allowed already. */
  granted: readonly string[];
  pathOf: PathOf;
  onChange(): void;
}

/** News sites that the product knows, with the place that 我市 means on them; all that are listed can be allowed at once. */
export function BundledSites({ granted, pathOf, onChange }: BundledSitesProps) {
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const open = listSites().filter(({ host }) => !granted.includes(host));
  const shown = open.filter(({ host, name, code }) =>
    [host, name, pathOf(code).join('')].some((text) => text.includes(words)),
  );
  const allow = async (hosts: readonly string[]): Promise<void> => {
    await requestHosts(hosts);
    onChange();
  };
  if (open.length === 0) return null;
  return (
    <Disclosure title={t('options_bundled')} remark={t('options_bundled_count', open.length)}>
      <p class="lead">{t('options_bundled_lead')}</p>
      <div class="acts">
        <input
          class="field"
          type="search"
          aria-label={t('options_find_site')}
          placeholder={t('options_find_site')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button disabled={shown.length === 0} onClick={() => void allow(shown.map(({ host }) => host))}>
          {t('options_allow_all', shown.length)}
        </Button>
      </div>
      <div class="tw tall">
        <table>
          <tbody>
            {shown.map((site) => (
              <SiteRow key={site.host} site={site} path={pathOf(site.code)} onAllow={() => void allow([site.host])} />
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function SiteRow({ site, path, onAllow }: { site: Site; path: readonly string[]; onAllow(): void }) {
  const { host, name } = site;
  return (
    <tr>
      <td lang="zh-CN">{name}</td>
      <td class="meta">{host}</td>
      <td class="keep">
        <PlacePath path={path} />
      </td>
      <td class="num">
        <Button kind="plain" label={t('options_allow_site', host)} onClick={onAllow}>
          {t('options_allow')}
        </Button>
      </td>
    </tr>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { leaveSite, listJoinedSites } from '../../components/joined-sites.ts';
import { t } from '../../components/words.ts';

/** Sites whose articles in parts are made whole by themselves; none are listed before the popup has offered it. */
export function JoinedSites() {
  const [hosts, setHosts] = useState<string[]>([]);
  useEffect(() => void listJoinedSites().then(setHosts), []);
  const remove = async (host: string): Promise<void> => {
    await leaveSite(host);
    setHosts(await listJoinedSites());
  };
  if (hosts.length === 0) return null;
  return (
    <div class="joined">
      <h3>{t('options_joined')}</h3>
      <p class="lead">{t('options_joined_lead')}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            {host}
            <Button kind="plain" label={t('options_remove_site', host)} onClick={() => void remove(host)}>
              {t('options_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

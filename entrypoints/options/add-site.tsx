import { useState } from 'preact/hooks';
import { isBuiltIn, readHost, requestHosts } from '../../components/sites.ts';
import { t, type Word } from '../../components/words.ts';

/** One site by its domain. The browser asks the reader in its own words. */
export function AddSite({ onChange }: { onChange(): void }) {
  const [typed, setTyped] = useState('');
  const [complaint, setComplaint] = useState<Word>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const host = readHost(typed);
    if (!host) return setComplaint('options_bad_host');
    if (isBuiltIn(host)) return setComplaint('options_built_in_host');
    const isGranted = await requestHosts([host]);
    setComplaint(isGranted ? undefined : 'options_not_granted');
    if (isGranted) setTyped('');
    onChange();
  };
  return (
    <form class="addsite" onSubmit={(event) => void submit(event)}>
      <div class="acts">
        <input
          class="field"
          aria-label={t('options_site')}
          aria-invalid={complaint === 'options_bad_host'}
          aria-describedby={complaint ? 'site-complaint' : undefined}
          placeholder={t('options_site_hint')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setComplaint(undefined);
          }}
        />
        <button type="submit" class="btn" disabled={typed.trim() === ''}>
          {t('options_allow')}
        </button>
      </div>
      <p class="complaint" id="site-complaint" role="status">
        {complaint && t(complaint)}
      </p>
    </form>
  );
}

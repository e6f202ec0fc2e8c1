import { CommandsList } from '../../components/commands-list.tsx';
import { t } from '../../components/words.ts';

export function KeysSection() {
  return (
    <section class="grp" id="keys">
      <h2>{t('options_keys')}</h2>
      <p class="lead">{t('options_keys_lead')}</p>
      <CommandsList />
    </section>
  );
}

import { useEffect } from 'preact/hooks';
import { OwnGazetteer } from '../../components/own-gazetteer/own-gazetteer.tsx';
import { readDraft } from '../../components/own-gazetteer/read-draft.ts';
import { PageBar } from '../../components/page-bar.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { t } from '../../components/words.ts';
import { openOwnEntries } from '../../lib/archive/own-entries.ts';
import { send } from '../shared/messaging.ts';
import { About } from './about.tsx';
import { BackupSection } from './backup-section.tsx';
import { Contents, parts } from './contents.tsx';
import { CopySection } from './copy-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LinesSection } from './lines-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TemplatesSection } from './templates-section.tsx';
import { useGazetteer } from './use-places.ts';
import { useTemplates } from './use-templates.ts';

const own = openOwnEntries();

export function OptionsPage() {
  const [settings, change] = useSettings();
  const gazetteer = useGazetteer();
  const templates = useTemplates();
  // The background hears of it by itself only while it is awake.
  useEffect(() => own.onChange(() => void send({ type: 'own-changed' })), []);
  const isWhole = settings !== undefined;
  // The parts are drawn by script, so the browser's own jump came too early.
  useEffect(() => {
    if (isWhole && parts.some((part) => location.hash === `#${part}`)) {
      document.querySelector(location.hash)?.scrollIntoView();
    }
  }, [isWhole]);
  const links = [
    { href: 'archive.html', name: t('common_archive') },
    { href: '#', name: t('common_settings'), isCurrent: true },
  ];
  return (
    <>
      <PageBar links={links} />
      <main class="opt">
        <h1 class="sr">{t('common_settings')}</h1>
        <Contents />
        <div>
          <SitesSection />
          {settings && <LinesSection settings={settings} onChange={change} />}
          <OwnGazetteer store={own} gazetteer={gazetteer} draft={readDraft(location.search)} />
          {settings && <CopySection settings={settings} onChange={change} templates={templates.templates} />}
          <TemplatesSection list={templates} />
          <BackupSection own={own} />
          <SettingsSection />
          <KeysSection />
          <About />
        </div>
      </main>
    </>
  );
}

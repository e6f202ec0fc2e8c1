import { browser } from 'wxt/browser';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageBar } from '../../components/page-bar.tsx';
import { t } from '../../components/words.ts';
import { BrowseView } from './browse-view.tsx';
import { ClipPage } from './clip-page.tsx';
import { ListView } from './list-view.tsx';
import { OfficialView } from './official-view.tsx';
import { PassagesView } from './passages-view.tsx';
import { PasteView } from './paste-view.tsx';
import { PlacesView } from './places-view.tsx';
import { ProgrammeView } from './programme-view.tsx';
import { RereadView } from './reread-view.tsx';
import { type Route, useRoute } from './route.ts';
import { TrashView } from './trash-view.tsx';

export function ArchivePage() {
  const [route, replace] = useRoute();
  const isOneOf = (...views: Route['view'][]): boolean => views.includes(route.view);
  const links = [
    { href: '#', name: t('archive_clips'), isCurrent: route.view === 'list' },
    { href: '#officials', name: t('archive_officials'), isCurrent: isOneOf('officials', 'official') },
    { href: '#programmes', name: t('common_programmes'), isCurrent: isOneOf('programmes', 'programme') },
    { href: '#places', name: t('archive_places'), isCurrent: route.view === 'places' },
    { href: '#passages', name: t('archive_passages'), isCurrent: route.view === 'passages' },
    { href: '#trash', name: t('archive_trash'), isCurrent: route.view === 'trash' },
  ];
  return (
    <>
      <PageBar links={links}>
        <a class="btn" href="#paste" aria-current={route.view === 'paste' ? 'page' : undefined}>
          <Icon name="plus" />
          {t('archive_paste')}
        </a>
        <IconButton icon="gear" label={t('common_settings')} onClick={() => void browser.runtime.openOptionsPage()} />
      </PageBar>
      <View route={route} replace={replace} />
    </>
  );
}

function View({ route, replace }: { route: Route; replace(route: Route): void }) {
  switch (route.view) {
    case 'list':
      return <ListView route={route} replace={replace} />;
    case 'clip':
      return <ClipPage key={route.id} id={route.id} passage={route.passage} tab={route.tab} />;
    case 'official':
      return <OfficialView key={route.name} name={route.name} />;
    case 'programme':
      return <ProgrammeView key={route.name} name={route.name} />;
    case 'officials':
      return <BrowseView kind="officials" />;
    case 'programmes':
      return <BrowseView kind="programmes" />;
    case 'places':
      return <PlacesView />;
    case 'passages':
      return <PassagesView />;
    case 'trash':
      return <TrashView />;
    case 'paste':
      return <PasteView />;
    case 'reread':
      return <RereadView />;
  }
}

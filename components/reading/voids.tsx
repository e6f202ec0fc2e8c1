import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ReadingState } from '../../lib/messages.ts';
import { Button } from '../button.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { useLostFocus } from '../use-lost-focus.ts';
import { findWord, t, type Word } from '../words.ts';
import { useOpenPage } from './surface.ts';

interface VoidProps {
  icon: IconName;
  title: string;
  text: string;
  actions?: ComponentChildren;
  /** On what grounds, or under which condition. */
  why?: string;
  /** It came of what the reader has just done: the heading takes the focus of the button that is gone. */
  isOutcome?: boolean | undefined;
}

/** A state without an article: one title, one sentence, what can be done, and on what grounds. */
export function Void({ icon, title, text, actions, why, isOutcome }: VoidProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading, isOutcome || undefined);
  return (
    <main class="void">
      <Icon name={icon} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      {actions && <div class="acts">{actions}</div>}
      {why && <p class="why">{why}</p>}
    </main>
  );
}

type Of<State extends ReadingState['state']> = Extract<ReadingState, { state: State }>;

type NotArticleProps = Of<'not-article'> & {
  /** Characters selected on the page. */
  selected: number;
  onForce(): void;
  onSelection(): void;
};

export function NotArticle({ longest, linkShare, forced, selected, onForce, onSelection }: NotArticleProps) {
  return (
    <Void
      icon="page"
      title={t(forced ? 'popup_forced' : 'popup_not_article')}
      text={t(forced ? 'popup_forced_why' : 'popup_not_article_why')}
      isOutcome={forced}
      why={t('popup_grounds', longest, Math.round(linkShare * 100))}
      actions={
        <>
          {selected > 0 && (
            <Button kind="primary" onClick={onSelection}>
              {t('page_menu_selection')}
            </Button>
          )}
          {!forced && <Button onClick={onForce}>{t('popup_force')}</Button>}
          <PasteLink />
        </>
      }
    />
  );
}

const reasons: Record<Of<'forbidden'>['why'], Word> = {
  'browser-page': 'popup_forbidden_browser_page',
  store: 'popup_forbidden_store',
  pdf: 'popup_forbidden_pdf',
  file: 'popup_forbidden_file',
  other: 'popup_forbidden_other',
};

export function Forbidden({ why }: { why: Of<'forbidden'>['why'] }) {
  return <Void icon="lock" title={t('popup_forbidden')} text={t(reasons[why])} actions={<PasteLink />} />;
}

export function Failed({ error, onRetry }: { error: string; onRetry(): void }) {
  return (
    <Void
      icon="info"
      title={t('popup_failed')}
      text={findWord(error) ?? t('common_failed')}
      actions={<Button onClick={onRetry}>{t('common_retry')}</Button>}
    />
  );
}

/** The way out where a page cannot be read: its text, by hand. */
function PasteLink() {
  const openPage = useOpenPage();
  return (
    <Button kind="plain" onClick={() => void openPage('archive.html#paste')}>
      {t('popup_paste')}
    </Button>
  );
}

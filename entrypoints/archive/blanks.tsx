import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { findWord, t } from '../../components/words.ts';
import { listNoDates, parseQuery } from '../../lib/archive/query.ts';
import { dropEach, joinLine, type Line } from './query-line.ts';
import { archive } from './store.ts';

/** Says what is not there and what can be done. */
export function Blank({
  title,
  children,
  actions,
}: {
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <div class="blank">
      <h2>{title}</h2>
      {children}
      {actions && <div class="acts">{actions}</div>}
    </div>
  );
}

export function EmptyArchive() {
  return (
    <main class="arch only">
      <h1 class="sr">{t('common_archive')}</h1>
      <Blank title={t('archive_empty')}>
        <p>{t('archive_empty_why')}</p>
        <p>
          <a href="options.html#backup">{t('archive_empty_backup')}</a>
        </p>
      </Blank>
    </main>
  );
}

export function Unreadable({ error }: { error: string }) {
  return (
    <main class="arch only">
      <h1 class="sr">{t('common_archive')}</h1>
      <Blank
        title={t('archive_unreadable')}
        actions={<Button onClick={() => location.reload()}>{t('common_retry')}</Button>}
      >
        <p>{findWord(error) ?? t('common_failed')}</p>
      </Blank>
    </main>
  );
}

interface Offer {
  name: string;
  line: Line;
  count: number;
}

/** Which condition empties the result, with what there would be without it. */
export function NothingFound({ line, onChange }: { line: Line; onChange(line: Line): void }) {
  const [offers, setOffers] = useState<Offer[]>([]);
  const text = joinLine(line);
  useEffect(() => {
    let isOver = false;
    void countOffers(line).then((counted) => !isOver && setOffers(counted));
    return () => {
      isOver = true;
    };
  }, [text]);
  const useful = offers.filter(({ count }) => count > 0);
  const conditions = dropEach(line).length;
  const noDates = listNoDates(parseQuery(text));
  return (
    <Blank
      title={conditions > 1 ? t('archive_nothing_both', conditions) : t('archive_nothing')}
      actions={
        <>
          {useful.map((offer) => (
            <Button key={offer.name} onClick={() => onChange(offer.line)}>
              {t('archive_without', offer.name)}
            </Button>
          ))}
          <Button kind="plain" onClick={() => onChange({ tokens: [], rest: '' })}>
            {t('archive_clear')}
          </Button>
        </>
      }
    >
      {noDates.length > 0 && <p>{t('archive_no_date', noDates.join(t('common_comma')))}</p>}
      {useful.length > 0 && (
        <p>{useful.map(({ name, count }) => t('archive_would_find', name, count)).join(t('archive_semicolon'))}</p>
      )}
    </Blank>
  );
}

async function countOffers(line: Line): Promise<Offer[]> {
  const drops = dropEach(line);
  if (drops.length < 2) return [];
  const found = await Promise.all(drops.map((drop) => archive.search(joinLine(drop.line), { limit: 0 })));
  return drops.map((drop, at) => {
    const result = found[at];
    return { ...drop, count: result?.ok ? result.value.total : 0 };
  });
}

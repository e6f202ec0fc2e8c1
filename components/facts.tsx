import type { ComponentChildren } from 'preact';
import type { Reading } from '../lib/types.ts';
import { explainDate, formatEventDate, weekday } from './dates.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { PlacePath } from './place-path.tsx';
import { t } from './words.ts';

/** 事 时 地 and, of a government document, its own fields. Rows without a value are left out. */
export function Facts({ reading }: { reading: Reading }) {
  const { event } = reading.summary;
  const { document } = reading.article;
  const rows: ComponentChildren[] = [
    row('what', t('common_what'), <What event={event} />, event.name ?? event.kind),
    row('when', t('common_when'), <When event={event} />, event.date),
    row('where', t('common_where'), <Where event={event} />, event.place),
    row('host', t('common_organiser'), <Host event={event} />, event.organiser),
    row('number', t('common_document_number'), document?.number, document?.number),
    row('issuer', t('common_document_issuer'), document?.issuer, document?.issuer),
    row('index', t('common_document_index'), document?.index, document?.index),
    row('written', t('common_document_written'), document?.written, document?.written),
  ].filter((each) => each !== undefined);
  return rows.length > 0 ? <dl class="facts">{rows}</dl> : null;
}

type EventProps = { event: Reading['summary']['event'] };

function row(key: string, label: string, value: ComponentChildren, given: unknown): ComponentChildren {
  if (!given) return undefined;
  return [<dt key={`${key}-label`}>{label}</dt>, <dd key={key}>{value}</dd>];
}

function What({ event: { name, kind } }: EventProps) {
  if (!name) return <span lang="zh-CN">{kind}</span>;
  return (
    <>
      <span lang="zh-CN">{name.text}</span>{' '}
      {kind && !name.text.includes(kind) && (
        <span class="meta" lang="zh-CN">
          {kind}{' '}
        </span>
      )}
      <EvidenceMark evidence={name.evidence} of={t('common_what')} />
    </>
  );
}

function When({ event: { date } }: EventProps) {
  if (!date) return null;
  const day = date.from && (!date.to || date.to === date.from) ? weekday(date.from) : undefined;
  const basis = explainDate(date);
  return (
    <>
      {formatEventDate(date)} {day && <span class="meta">{day} </span>}
      {basis && <span class="meta">{t('common_brackets', basis)} </span>}
      <EvidenceMark evidence={date.evidence} of={t('common_when')} />
    </>
  );
}

function Where({ event: { place } }: EventProps) {
  if (!place) return null;
  return (
    <>
      <PlacePath path={place.path} /> <EvidenceMark evidence={place.evidence} of={t('common_where')} />
    </>
  );
}

function Host({ event: { organiser } }: EventProps) {
  if (!organiser) return null;
  return (
    <>
      <span lang="zh-CN">{organiser.text}</span>{' '}
      <EvidenceMark evidence={organiser.evidence} of={t('common_organiser')} />
    </>
  );
}

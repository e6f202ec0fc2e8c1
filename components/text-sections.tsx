import type { OutlineNode, Reading } from '../lib/types.ts';
import { Disclosure } from './disclosure.tsx';
import { EvidenceMark } from './evidence-mark.tsx';
import { MoreList } from './more-list.tsx';
import { SectionHead } from './section-head.tsx';
import { t } from './words.ts';

export function PointsSection({ reading }: { reading: Reading }) {
  const { keyPoints } = reading.summary;
  if (keyPoints.length === 0) return null;
  return (
    <section>
      <SectionHead title={t('common_points')} />
      <ol class="points">
        {keyPoints.map(({ text, evidence }) => (
          <li key={text}>
            <span lang="zh-CN">{text}</span> <EvidenceMark evidence={evidence} />
          </li>
        ))}
      </ol>
    </section>
  );
}

export function FiguresSection({ reading }: { reading: Reading }) {
  const { figures } = reading.summary;
  if (figures.length === 0) return null;
  return (
    <section>
      <SectionHead title={t('common_figures')} count={figures.length} />
      <MoreList items={figures} first={6} class="figs">
        {({ value, unit, counted, change, evidence }) => (
          <li key={`${value}${unit}${counted}${evidence[0]?.start}`}>
            <span class="fig" lang="zh-CN">
              <b>{value}</b>
              {/^[%‰℃°]/.test(unit) ? '' : ' '}
              {unit}
            </span>
            <span lang="zh-CN">
              {counted} <Change change={change} figure={`${value}${unit}`} />
            </span>
            <EvidenceMark evidence={evidence} />
          </li>
        )}
      </MoreList>
    </section>
  );
}

// 同比增长8.1% beside 8.1%: the figure is not said twice.
function Change({ change = '', figure }: { change?: string | undefined; figure: string }) {
  const rest = change.endsWith(figure) ? change.slice(0, -figure.length) : change;
  return rest ? <span class="meta">{rest}</span> : null;
}

export function OutlineSection({ reading }: { reading: Reading }) {
  const { outline } = reading.summary;
  if (outline.length === 0) return null;
  return (
    <section>
      <Disclosure title={t('common_outline')} remark={t('common_outline_parts', countNodes(outline))}>
        <OutlineTree nodes={outline} />
      </Disclosure>
    </section>
  );
}

export function OutlineTree({ nodes }: { nodes: readonly OutlineNode[] }) {
  return (
    <ol class="tree">
      {nodes.map(({ text, evidence, children }) => (
        <li key={text}>
          <span lang="zh-CN">{text}</span> <EvidenceMark evidence={evidence} />
          {children.length > 0 && <OutlineTree nodes={children} />}
        </li>
      ))}
    </ol>
  );
}

function countNodes(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((total, { children }) => total + 1 + countNodes(children), 0);
}

export function AppointmentsSection({ reading }: { reading: Reading }) {
  const { appointments } = reading.summary;
  if (appointments.length === 0) return null;
  const nameOf = (key: string): string =>
    reading.recognition.persons.find((person) => person.key === key)?.name ?? key.replace(/^p:/, '');
  return (
    <section>
      <SectionHead title={t('common_appointments')} count={appointments.length} />
      <MoreList items={appointments} first={6} class="appointments">
        {({ person, post, change, date, evidence }) => (
          <li key={`${person}${post}${change}`}>
            <span class="change">{t(`common_change_${change}`)}</span>
            <span>
              <b lang="zh-CN">{nameOf(person)}</b> <span lang="zh-CN">{post}</span>{' '}
              {date && <span class="meta">{date} </span>}
            </span>
            <EvidenceMark evidence={evidence} />
          </li>
        )}
      </MoreList>
    </section>
  );
}

export function AttachmentsSection({ reading }: { reading: Reading }) {
  const { attachments } = reading.article;
  if (attachments.length === 0) return null;
  return (
    <section>
      <SectionHead title={t('common_attachments')} count={attachments.length} />
      <ul>
        {attachments.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer" lang="zh-CN">
              {name || url}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { FoundProgramme } from '../lib/types.ts';
import { CountMark } from './count-mark.tsx';
import { speaksChinese, t } from './words.ts';

/** One programme: name, kind and level, how often, and what it is. */
export function ProgrammeEntry({ programme, href }: { programme: FoundProgramme; href?: string | undefined }) {
  const { entry, name, mentions } = programme;
  const title = (
    <span class="programme" lang="zh-CN">
      {name}
    </span>
  );
  const gloss = entry && (speaksChinese() ? entry.gloss : entry.glossEn || entry.gloss);
  return (
    <li class="prog">
      <span>
        {href ? <a href={href}>{title}</a> : title}
        <span class="ty">{describeKind(programme)}</span>
      </span>
      <CountMark name={name} mentions={mentions} />
      {gloss && <p>{gloss}</p>}
    </li>
  );
}

/** 国家·战略; a candidate that no table holds says so. */
export function describeKind({ entry, kind }: FoundProgramme): string {
  if (!entry) return t('common_not_listed', t(`page_kind_${kind}`));
  return `${t(`page_level_${entry.level}`)}·${t(`page_kind_${kind}`)}`;
}

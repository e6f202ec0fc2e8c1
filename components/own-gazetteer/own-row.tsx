import { IconButton } from '../button.tsx';
import { PlacePath } from '../place-path.tsx';
import type { OwnLine } from './lines.ts';
import { own } from './own-words.ts';

interface OwnRowProps {
  line: OwnLine;
  /** It has just been edited. */
  isLeft: boolean;
  pathOf(code: string): readonly string[];
  /** Absent while the gazetteer is not there. */
  onEdit: (() => void) | undefined;
  onDelete(): void;
}

/** One line of the table as it stands. */
export function OwnRow({ line, isLeft, pathOf, onEdit, onDelete }: OwnRowProps) {
  const { name, style, post, place, period, source, entry } = line;
  const isOff = entry.isOff === true;
  const canEdit = onEdit && entry.kind !== 'disabled' && entry.kind !== 'distinction';
  return (
    <tr class={isOff ? 'off' : undefined}>
      <td lang="zh-CN">
        <span class={isOff ? '' : style}>{name}</span>
        {isOff && <span class="meta"> {own('own_is_off')}</span>}
      </td>
      <td lang="zh-CN">{post}</td>
      <td>{place && <PlacePath path={pathOf(place).slice(-2)} />}</td>
      <td class="nowrap">{period}</td>
      <td class="meta" lang="zh-CN">
        {source}
      </td>
      <td class="num">
        {canEdit && <IconButton icon="edit" label={own('own_edit', name)} takesFocus={isLeft} onClick={onEdit} />}
        <IconButton icon="trash" label={own('own_delete', name)} onClick={onDelete} />
      </td>
    </tr>
  );
}

import { t } from './words.ts';

interface OfferedTagsProps {
  label: string;
  /** While they are still to come, their row keeps its place. */
  tags: readonly string[] | 'coming';
  onPick(tag: string): void;
}

/** A row of tags to take with a click; nothing where there are none. */
export function OfferedTags({ label, tags, onPick }: OfferedTagsProps) {
  if (tags.length === 0) return null;
  return (
    <p class="hint" aria-busy={tags === 'coming'}>
      <span>{label}</span>
      {tags === 'coming' ? (
        <span class="tag">{t('common_looking')}</span>
      ) : (
        tags.map((tag) => (
          <button type="button" class="tag offered" key={tag} onClick={() => onPick(tag)}>
            {tag}
          </button>
        ))
      )}
    </p>
  );
}

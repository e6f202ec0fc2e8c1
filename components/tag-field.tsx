import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tidyTags } from '../lib/text/tidy-tags.ts';
import { Icon } from './icon.tsx';
import { OfferedTags } from './offered-tags.tsx';
import { t } from './words.ts';

interface TagFieldProps {
  tags: readonly string[];
  /** Offered below, those already set left out. */
  known?: readonly string[];
  /** Words of the article, offered before those. */
  suggested?: readonly string[] | 'coming';
  /** Takes the focus when it appears. */
  takesFocus?: boolean;
  onChange(tags: string[]): void;
}

/** Tags typed one after another: Enter or a comma sets one, Backspace in the empty field takes the last away. */
export function TagField({ tags, known = [], suggested = [], takesFocus, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // With the field, not a moment after it: who has begun to type elsewhere is not called back.
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const add = (text: string): void => {
    setTyped('');
    onChange(tidyTags([...tags, ...text.split(/[,，、;；]/)]));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
  };
  const type = (text: string): void => (/[,，、;；]$/.test(text) ? add(text) : setTyped(text));
  const words = suggested === 'coming' ? suggested : suggested.filter((tag) => !tags.includes(tag));
  const recent = known.filter((tag) => !tags.includes(tag) && (words === 'coming' || !words.includes(tag))).slice(0, 6);
  return (
    <>
      <div class="tags">
        {tags.map((tag) => (
          <TagButton key={tag} tag={tag} onRemove={() => onChange(tags.filter((each) => each !== tag))} />
        ))}
        <input
          ref={input}
          aria-label={t('common_tags')}
          placeholder={t('common_add_tag')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => typed.trim() !== '' && add(typed)}
        />
      </div>
      <OfferedTags label={t('common_article_tags')} tags={words} onPick={add} />
      <OfferedTags label={t('common_recent_tags')} tags={recent} onPick={add} />
    </>
  );
}

function TagButton({ tag, onRemove }: { tag: string; onRemove(): void }) {
  return (
    <button type="button" class="tag" aria-label={t('common_remove_tag', tag)} onClick={onRemove}>
      {tag}
      <Icon name="x" />
    </button>
  );
}

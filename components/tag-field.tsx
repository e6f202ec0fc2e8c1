import { useEffect, useRef, useState } from 'preact/hooks';
import { tidyTags } from '../lib/text/tidy-tags.ts';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

interface TagFieldProps {
  tags: readonly string[];
  /** Offered below, those already set left out. */
  known?: readonly string[];
  /** Takes the focus when it appears. */
  takesFocus?: boolean;
  onChange(tags: string[]): void;
}

/** Tags typed one after another: Enter or a comma sets one, Backspace in the empty field takes the last away. */
export function TagField({ tags, known = [], takesFocus, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
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
  const offered = known.filter((tag) => !tags.includes(tag)).slice(0, 6);
  return (
    <>
      <div class="tags">
        {tags.map((tag) => (
          <button
            type="button"
            class="tag"
            key={tag}
            aria-label={t('common_remove_tag', tag)}
            onClick={() => onChange(tags.filter((each) => each !== tag))}
          >
            {tag}
            <Icon name="x" />
          </button>
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
      {offered.length > 0 && (
        <p class="hint">
          <span>{t('common_recent_tags')}</span>
          {offered.map((tag) => (
            <button type="button" class="tag offered" key={tag} onClick={() => add(tag)}>
              {tag}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

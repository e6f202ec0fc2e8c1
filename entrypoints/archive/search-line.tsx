import { useRef } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import { type Line, splitLine, type Token, writeToken } from './query-line.ts';

/** Conditions stand as tokens before the words. Backspace at the beginning opens the last one again. */
export function SearchLine({ line, onChange }: { line: Line; onChange(line: Line): void }) {
  const input = useRef<HTMLInputElement>(null);
  const type = (text: string): void => {
    const typed = splitLine(text, { isTyping: true });
    onChange({ tokens: [...line.tokens, ...typed.tokens], rest: typed.rest });
  };
  const settle = (): void => {
    const typed = splitLine(line.rest);
    if (typed.tokens.length > 0) onChange({ tokens: [...line.tokens, ...typed.tokens], rest: typed.rest });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') settle();
    const last = line.tokens.at(-1);
    if (event.key !== 'Backspace' || !last || input.current?.selectionEnd !== 0) return;
    event.preventDefault();
    onChange({ tokens: line.tokens.slice(0, -1), rest: `${writeToken(last)}${line.rest ? ` ${line.rest}` : ''}` });
  };
  const drop = (token: Token): void => {
    onChange({ ...line, tokens: line.tokens.filter((each) => each !== token) });
    input.current?.focus();
  };
  return (
    <search class="searchline">
      <div class="q">
        <Icon name="search" />
        {line.tokens.map((token) => (
          <Condition key={writeToken(token)} token={token} onDrop={() => drop(token)} />
        ))}
        <input
          ref={input}
          type="search"
          aria-label={t('archive_search')}
          aria-describedby="operators"
          placeholder={line.tokens.length === 0 ? t('archive_search_hint') : ''}
          value={line.rest}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={settle}
        />
      </div>
      <Operators id="operators" />
    </search>
  );
}

function Condition({ token, onDrop }: { token: Token; onDrop(): void }) {
  const { isExcluded, word, values } = token;
  return (
    <button type="button" class="op" aria-label={t('archive_drop_condition', writeToken(token))} onClick={onDrop}>
      <em>
        {isExcluded && '-'}
        {word}
      </em>{' '}
      <span lang="zh-CN">{values.join('，')}</span>
      <Icon name="x" />
    </button>
  );
}

function Operators({ id }: { id: string }) {
  const examples = t('archive_operator_examples').split('|');
  return (
    <p class="ops" id={id}>
      <span>{t('archive_operators')}</span>
      {examples.map((example) => (
        <code key={example}>{example}</code>
      ))}
    </p>
  );
}

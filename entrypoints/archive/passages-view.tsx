import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { PassageDot } from '../../components/passage-dot.tsx';
import { t } from '../../components/words.ts';
import { type Passage, type PassageColour, passageColours } from '../../lib/types.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { findPassages, groupPassages, type PassageGroup } from './find-passages.ts';
import { PassageRow } from './passage-row.tsx';
import { linkTo } from './route.ts';
import { archive, useArchive } from './store.ts';
import { usePassageWriting } from './use-passage-writing.ts';

/** All the reader's own highlights, page by page, to be looked through by words and colour. */
export function PassagesView() {
  const [typed, setTyped] = useState('');
  const [colour, setColour] = useState<PassageColour>();
  const { value: passages, error } = useArchive(() => archive.passages.list(), []);
  const writing = usePassageWriting();
  if (error) return <Unreadable error={error} />;
  if (!passages) return <main class="off" aria-busy="true" />;
  const shown = findPassages(passages, typed, colour);
  const { result } = writing;
  return (
    <main class="off">
      <header class="head">
        <h1>{t('archive_passages')}</h1>
        <input
          class="field"
          type="search"
          aria-label={t('archive_find_passage')}
          placeholder={t('archive_find_passage')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {passages.length > 0 && <Colours passages={passages} colour={colour} onChoose={setColour} />}
        <p class="stat" role="status">
          {result?.text}
          {result?.deleted && (
            <Button kind="plain" icon="undo" onClick={() => void writing.restore(result.deleted ?? '')} takesFocus>
              {t('common_undo')}
            </Button>
          )}
        </p>
      </header>
      {shown.length === 0 && <Nothing isWhole={passages.length === 0} />}
      {groupPassages(shown).map((group) => (
        <Group key={group.url} group={group} writing={writing} />
      ))}
    </main>
  );
}

interface ColoursProps {
  passages: readonly Passage[];
  colour: PassageColour | undefined;
  onChoose(colour: PassageColour | undefined): void;
}

function Colours({ passages, colour, onChoose }: ColoursProps) {
  const count = (each: PassageColour): number => passages.filter((passage) => passage.colour === each).length;
  return (
    <fieldset class="colours">
      <legend class="sr">{t('passage_colour')}</legend>
      <button type="button" class="btn plain" aria-pressed={!colour} onClick={() => onChoose(undefined)}>
        {t('archive_passage_all', passages.length)}
      </button>
      {passageColours.map((each) => (
        <button
          key={each}
          type="button"
          class="btn plain"
          aria-pressed={colour === each}
          onClick={() => onChoose(colour === each ? undefined : each)}
        >
          <PassageDot colour={each} />
          {t(`passage_colour_${each}`)} {count(each)}
        </button>
      ))}
    </fieldset>
  );
}

function Nothing({ isWhole }: { isWhole: boolean }) {
  return (
    <Blank title={t(isWhole ? 'archive_no_passages' : 'archive_no_such_passage')}>
      <p>{t(isWhole ? 'archive_no_passages_why' : 'archive_no_such_passage_why')}</p>
    </Blank>
  );
}

interface GroupProps {
  group: PassageGroup;
  writing: ReturnType<typeof usePassageWriting>;
}

function Group({ group: { url, title, passages }, writing }: GroupProps) {
  const { value: clip } = useArchive(() => archive.findByUrl(url), [url]);
  return (
    <section class="blk passages">
      <div class="sec">
        <h2 lang="zh-CN">{clip?.reading.article.title ?? title}</h2>
        <span class="end">
          {clip && <a href={linkTo({ view: 'clip', id: clip.id })}>{t('archive_clip')}</a>}
          {/^https?:/.test(url) && (
            <a href={url} target="_blank" rel="noreferrer">
              {t('archive_original')}
            </a>
          )}
        </span>
      </div>
      <ul>
        {passages.map((passage) => (
          <PassageRow
            key={passage.id}
            passage={passage}
            link={clip && linkTo({ view: 'clip', id: clip.id, passage: passage.id })}
            onNote={(note) => void writing.change({ ...passage, note })}
            onDelete={() => void writing.remove(passage.id)}
          />
        ))}
      </ul>
    </section>
  );
}

import { describeExport } from '../../components/copy-reading.ts';
import { listOfficials } from '../../components/list-officials.ts';
import { nameSource } from '../../components/masthead.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { PlacePath } from '../../components/place-path.tsx';
import { useDragOut } from '../../components/use-drag-out.ts';
import { loadChosenFormat } from '../../components/use-offered-formats.ts';
import { t } from '../../components/words.ts';
import type { SearchHit } from '../../lib/archive/search.ts';
import type { Reading } from '../../lib/types.ts';
import { linkTo } from './route.ts';
import { SnippetText } from './snippet-text.tsx';

interface ClipRowProps {
  hit: SearchHit;
  isPicked?: boolean;
  isCurrent?: boolean;
  /** Without it the row cannot be picked. */
  onPick?(isPicked: boolean): void;
  /** The row is pointed at or holds the focus: the preview follows. */
  onPoint?(): void;
}

export function ClipRow({ hit, isPicked, isCurrent, onPick, onPoint }: ClipRowProps) {
  const { reading, tags, id } = hit.clip;
  const { article } = reading;
  const drag = useDragOut({
    reading,
    context: describeExport(hit.clip),
    findFormat: loadChosenFormat,
    withAddress: true,
  });
  const title = hit.snippets.find(({ block }) => block === -1);
  return (
    <article class={isCurrent ? 'clip open' : 'clip'} onMouseEnter={onPoint} onFocusCapture={onPoint}>
      {onPick && (
        <input
          type="checkbox"
          aria-label={t('archive_pick', article.title)}
          checked={isPicked ?? false}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
      )}
      <h2>
        <a href={linkTo({ view: 'clip', id })} lang="zh-CN" {...drag}>
          {title && !title.cutBefore && !title.cutAfter ? <SnippetText snippet={title} /> : article.title}
        </a>
      </h2>
      <p class="src">
        {article.published && <time dateTime={article.published}>{article.published.slice(0, 10)}</time>}
        <span lang="zh-CN">{nameSource(article)}</span>
      </p>
      <Snippets hit={hit} />
      <div class="row">
        <Officials reading={reading} />
        <PlacePath path={placeOf(reading)} />
        {tags.length > 0 && (
          <span class="own">
            {tags.map((tag) => (
              <a class="tag" key={tag} href={linkTo({ view: 'list', line: `${t('archive_op_tag')}：“${tag}”` })}>
                {tag}
              </a>
            ))}
          </span>
        )}
      </div>
    </article>
  );
}

// Without a search, the first key point says what the clip is about.
function Snippets({ hit: { snippets, clip } }: { hit: SearchHit }) {
  const inText = snippets.filter(({ block }) => block >= 0);
  const { article, summary } = clip.reading;
  const lead = summary.keyPoints[0]?.text ?? article.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  return (
    <p class="snip" lang="zh-CN">
      {inText.length > 0
        ? inText.map((snippet) => <SnippetText key={`${snippet.block} ${snippet.start}`} snippet={snippet} />)
        : lead}
    </p>
  );
}

const named = 4;

function Officials({ reading }: { reading: Reading }) {
  const officials = listOfficials(reading).filter(({ nameKind }) => nameKind === 'full');
  if (officials.length === 0) return null;
  return (
    <span class="ppl">
      {officials.slice(0, named).map((person) => (
        <a key={person.key} href={linkTo({ view: 'official', name: person.name })}>
          <PersonName person={person} />
        </a>
      ))}
      {officials.length > named && <span>{t('archive_of_officials', officials.length)}</span>}
    </span>
  );
}

/** Where it took place, else where the article speaks from; the province is left out where the path is long. */
export function placeOf({ summary, recognition }: Reading): string[] {
  const path = summary.event.place?.path ?? recognition.home?.path ?? [];
  return path.length > 3 ? path.slice(1) : path;
}

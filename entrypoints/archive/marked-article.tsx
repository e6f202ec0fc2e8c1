import type { ComponentChild } from 'preact';
import { ArticleText, type NumberedBlock } from '../../components/article-text.tsx';
import { MarkedText } from '../../components/marked-text.tsx';
import type { Mark } from '../../lib/highlight/marks.ts';
import type { Article, Span } from '../../lib/types.ts';

interface MarkedArticleProps {
  article: Article;
  /** In reading order. */
  marks: readonly Mark[];
  /** The evidence now pointed at. */
  current: Span | undefined;
  /** What stands behind a block. */
  behind?(block: NumberedBlock): ComponentChild;
}

/** The text of an article with the lines of its mentions. */
export function MarkedArticle({ article, marks, current, ...rest }: MarkedArticleProps) {
  return (
    <ArticleText
      article={article}
      inner={({ at, text }) => (
        <MarkedText
          text={text}
          marks={marks.filter(({ span }) => span.block === at)}
          current={current?.block === at ? current : undefined}
        />
      )}
      {...rest}
    />
  );
}

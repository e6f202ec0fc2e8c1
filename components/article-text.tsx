import { type ComponentChild, Fragment } from 'preact';
import type { Article, Block } from '../lib/types.ts';

export interface NumberedBlock extends Block {
  at: number;
}

interface ArticleTextProps {
  article: Article;
  /** What stands inside a block. */
  inner(block: NumberedBlock): ComponentChild;
  /** What stands behind a block, or behind the table that it ends. */
  behind?(block: NumberedBlock): ComponentChild;
}

/** The lead and the blocks, numbered as the evidence marks count them; cells of one table stand in one table. */
export function ArticleText({ article, inner, behind }: ArticleTextProps) {
  return (
    <div class="text" lang="zh-CN">
      {article.lead && <p class="lede">{article.lead}</p>}
      {groupBlocks(article.blocks).map((group) => {
        const [block] = group;
        if (!block) return null;
        return (
          <Fragment key={block.at}>
            {block.kind === 'cell' ? (
              <CellTable cells={group} inner={inner} />
            ) : (
              <TextBlock block={block}>{inner(block)}</TextBlock>
            )}
            {behind && group.map((each) => behind(each))}
          </Fragment>
        );
      })}
    </div>
  );
}

function TextBlock({ block: { kind, level, at }, children }: { block: NumberedBlock; children: ComponentChild }) {
  const place = { 'data-block': at, 'data-n': at + 1 };
  if (kind === 'heading' && (level ?? 2) > 2) return <h3 {...place}>{children}</h3>;
  if (kind === 'heading') return <h2 {...place}>{children}</h2>;
  if (kind === 'quote') return <blockquote {...place}>{children}</blockquote>;
  return (
    <p class={kind} {...place}>
      {children}
    </p>
  );
}

interface CellTableProps {
  cells: readonly NumberedBlock[];
  inner(block: NumberedBlock): ComponentChild;
}

function CellTable({ cells, inner }: CellTableProps) {
  return (
    <div class="tw">
      <table>
        <tbody>
          {groupRows(cells).map((row) => (
            <tr key={row[0]?.at}>
              {row.map((block) => (
                <td key={block.at} data-block={block.at}>
                  {inner(block)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function groupRows(cells: readonly NumberedBlock[]): NumberedBlock[][] {
  const rows: NumberedBlock[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.[0]?.row === cell.row) last?.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** Runs of table cells together, every other block alone. A row number that falls begins another table. */
export function groupBlocks(blocks: readonly Block[]): NumberedBlock[][] {
  const groups: NumberedBlock[][] = [];
  for (const [at, block] of blocks.entries()) {
    const before = groups.at(-1)?.at(-1);
    const continues = block.kind === 'cell' && before?.kind === 'cell' && (block.row ?? 0) >= (before.row ?? 0);
    if (continues) groups.at(-1)?.push({ ...block, at });
    else groups.push([{ ...block, at }]);
  }
  return groups;
}

import type { ComponentChild } from 'preact';

/** A note on a block of the text. The reader's own has a line in the accent's colour, ours a grey one. */
export interface MarginNote {
  key: string;
  block: number;
  isOwn?: boolean;
  title: string;
  content: ComponentChild;
}

/** The notes of one block: beside it where there is room, else below it. */
export function MarginNotes({ notes }: { notes: readonly MarginNote[] }) {
  return (
    <>
      {notes.map(({ key, block, isOwn, title, content }) => (
        <div key={key} class={isOwn ? 'side own' : 'side'} role="note" data-for={block}>
          <b>{title}</b>
          {content}
        </div>
      ))}
    </>
  );
}

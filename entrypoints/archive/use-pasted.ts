import { useEffect, useState } from 'preact/hooks';
import { extractPasted, findProblems, type PastedFields } from '../../lib/article/pasted.ts';
import type { PlacedArticle, Reading } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import { takePasted } from '../shared/pasted.ts';

const noFields: PastedFields = { title: '', source: '', published: '', url: '' };

/** How long the reader has to pause before the text is read. */
const pause = 350;

/** The text that is pasted, what is said of it, and its reading, made anew after every change. */
export function usePasted() {
  const [text, setText] = useState('');
  const [fields, setFields] = useState(noFields);
  const [placed, setPlaced] = useState<PlacedArticle>();
  const { reading, isFailed } = useReadingOf(placed);
  useEffect(() => {
    // What was selected on a page that could not be read.
    void takePasted().then((pasted) => {
      if (!pasted) return;
      setText(pasted.text);
      setFields({ ...noFields, url: /^https?:/.test(pasted.url) ? pasted.url : '' });
    });
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      const extraction = extractPasted(text, fields);
      setPlaced(extraction.ok ? extraction : undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [text, fields]);
  return {
    text,
    setText,
    fields,
    setField: (change: Partial<PastedFields>) => setFields((before) => ({ ...before, ...change })),
    problems: findProblems(fields),
    placed,
    setPlaced,
    reading: placed && reading,
    isFailed,
  };
}

function useReadingOf(placed: PlacedArticle | undefined): { reading?: Reading | undefined; isFailed: boolean } {
  const [reading, setReading] = useState<Reading>();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      const made = placed && (await send({ type: 'read-article', article: placed.article }).catch(() => undefined));
      if (isOver) return;
      setReading(made);
      setFailed(placed !== undefined && made === undefined);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [placed]);
  return { reading, isFailed };
}

/** What every export format takes and gives. */
import type { Passage, Reading } from '../types.ts';
import type { SectionId } from './parts.ts';

export type ExportLanguage = 'zh' | 'en';

export interface ExportContext {
  /** Instant of saving, ISO; absent while the article is not in the archive. */
  saved?: string;
  tags?: readonly string[];
  note?: string;
  /** The reader's own highlights on the page, in the order of its text. */
  passages?: readonly Pick<Passage, 'quote' | 'note' | 'colour'>[];
  /** Day on which the page was looked at, `YYYY-MM-DD`, for citations. */
  accessed: string;
  /** Sections to write, in the order of `sectionIds`; by default all but the full text. */
  sections?: readonly SectionId[];
  /** Language of section titles and labels; the article's own words stay as they are. Default `zh`. */
  language?: ExportLanguage;
  /** Ends every statement with the numbers of its paragraphs (段 4). */
  paragraphMarks?: boolean;
  /** Markdown only: properties before the text, as Obsidian reads them. */
  frontMatter?: boolean;
}

export interface ExportFormat {
  id: string;
  /** Key of the format's name in the interface texts. */
  wordsKey: string;
  mime: string;
  /** With no dot. */
  extension: string;
  render(reading: Reading, context: ExportContext): string;
}

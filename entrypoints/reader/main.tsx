import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import { adoptRules } from '../../lib/highlight/sheet.ts';
import '../../components/page.css';
import '../../components/article.css';
import { printedLines } from './printed-lines.ts';
import { ReaderPage } from './reader-page.tsx';
import './themes.css';
import './reader.css';
import './layout-panel.css';
import './print.css';

adoptRules(document, printedLines());
startPage(<ReaderPage />, t('reader_name'));

import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import '../../components/page.css';
import '../../components/article.css';
import { ReaderPage } from './reader-page.tsx';
import './themes.css';
import './reader.css';
import './layout-panel.css';
import './print.css';

startPage(<ReaderPage />, t('reader_name'));

import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import '../../components/page.css';
import '../../components/article.css';
import { ArchivePage } from './archive-page.tsx';
import './list.css';
import './clip-row.css';
import './clip.css';
import './browse.css';
import './passages.css';
import './tenure.css';
import './reread.css';

startPage(<ArchivePage />, `${t('common_archive')} · ${t('common_brand')}`);

import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import '../../components/page.css';
import { OptionsPage } from './options-page.tsx';
import './options.css';

startPage(<OptionsPage />, `${t('common_settings')} · ${t('common_brand')}`);

import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import { SidePanel } from './side-panel.tsx';
import '../../components/reading/reading.css';
import './side-panel.css';

startPage(<SidePanel />, t('common_brand'));

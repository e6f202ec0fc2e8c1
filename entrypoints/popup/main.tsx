import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import { Popup } from './popup.tsx';
import './popup.css';

startPage(<Popup />, t('common_brand'));

import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import { Popup } from './popup.tsx';
import '../../components/reading/reading.css';
import './popup.css';

// `popup.html?tab=7` stands in a tab or a side window.
if (location.search) document.documentElement.classList.add('as-page');
startPage(<Popup />, t('common_brand'));

import { lookUp } from '../../components/reading/look-up.ts';
import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import { Popup } from './popup.tsx';
import '../../components/reading/reading.css';
import './popup.css';

// `popup.html?tab=7` stands in a tab or a side window.
if (location.search) document.documentElement.classList.add('as-page');
// The browser answers while the page is drawn.
const look = lookUp();
startPage(<Popup look={look} />, t('common_brand'));

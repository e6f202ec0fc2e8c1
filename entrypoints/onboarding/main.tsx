import { startPage } from '../../components/start-page.tsx';
import { t } from '../../components/words.ts';
import '../../components/page.css';
import { OnboardingPage } from './onboarding-page.tsx';
import './onboarding.css';

startPage(<OnboardingPage />, t('common_brand'));

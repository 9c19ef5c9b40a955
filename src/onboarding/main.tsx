import { render } from 'preact';
import { applyLanguage, t } from '../platform/i18n';
import { installTheme } from '../ui/theme';
import { Onboarding } from './onboarding';

applyLanguage(document.documentElement);
document.title = t('onboarding_title');
installTheme(document);
const root = document.getElementById('app');
if (root) render(<Onboarding />, root);

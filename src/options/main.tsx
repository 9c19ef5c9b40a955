import { render } from 'preact';
import { applyLanguage, t } from '../platform/i18n';
import { installTheme } from '../ui/theme';
import { App } from './app';

applyLanguage(document.documentElement);
document.title = t('options_title');
installTheme(document);
const root = document.getElementById('app');
if (root) render(<App />, root);

import { render } from 'preact';
import { followLanguage } from '../platform/language';
import { readSettings } from '../platform/store';
import { installTheme } from '../ui/theme';
import { App } from './app';

installTheme(document);
const root = document.getElementById('app');
const { language } = await readSettings();
await followLanguage(language);
if (root) render(<App />, root);

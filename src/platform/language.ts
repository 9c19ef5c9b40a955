import type { LanguageChoice } from '../core/settings/settings';
import { chooseTexts, type Texts } from './i18n';
import { native } from './native';
import { readOwnFile } from './net';

/** Folders of our languages, as browsers name them. */
const folders: Readonly<Record<Exclude<LanguageChoice, 'browser'>, string>> = {
  'zh-CN': 'zh_CN',
  'zh-TW': 'zh_TW',
  en: 'en',
};

/** Our texts in a chosen language, out of the extension's own files; nothing when the browser's choice is to stand. */
export async function readTexts(choice: LanguageChoice): Promise<Texts | undefined> {
  if (choice === 'browser') return undefined;
  const file = await readOwnFile(native.runtime.getURL(`_locales/${folders[choice]}/messages.json`));
  const catalogue = file as Readonly<Record<string, { readonly message: string }>> | undefined;
  if (!catalogue) return undefined;
  return Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
}

/** Makes the texts of this page, or of the background, those of the user's choice. For our own contexts only. */
export async function followLanguage(choice: LanguageChoice): Promise<void> {
  chooseTexts(await readTexts(choice));
}

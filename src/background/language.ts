import type { LanguageChoice } from '../core/settings/settings';
import { followLanguage } from '../platform/language';
import { readSettings } from '../platform/store';
import { createMenus } from './menus';

let isSet: Promise<void> | undefined;

/** Resolves when our texts are in the user's language; looked up once for each time the background wakes. */
export function languageIsSet(): Promise<void> {
  isSet ??= readSettings().then(({ language }) => followLanguage(language));
  return isSet;
}

/** The user chose another language: menus are made anew in it. */
export async function changeLanguage(language: LanguageChoice): Promise<void> {
  isSet = followLanguage(language);
  await isSet;
  await createMenus();
}

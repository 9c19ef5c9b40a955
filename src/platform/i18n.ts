import type zhCN from '../static/_locales/zh_CN/messages.json';
import { native } from './native';

/** A key of the message catalogue; a wrong one does not compile. */
export type MessageKey = keyof typeof zhCN;

/** Languages we write in. */
export type UiLanguage = 'zh-CN' | 'zh-TW' | 'en';

/** Texts of one language by key, with `$p1$`, `$p2$` … where values go. */
export type Texts = Readonly<Record<string, string>>;

let chosen: Texts | undefined;

/** From here on, texts are taken from these, in the place of the catalogue that the browser picked. */
export function chooseTexts(texts: Texts | undefined): void {
  chosen = texts;
}

/**
 * The text of a message in the browser's language, or the chosen one, with `args` in the places `$1`, `$2` … of the catalogue.
 * Numbers are written in digits. A key without text gives the key, so that a gap shows instead of an empty button.
 */
export function t(key: MessageKey, ...args: readonly (string | number)[]): string {
  return findMessage(key, ...args) ?? key;
}

/**
 * For keys put together from ids (`signal_` + id): the text, or nothing when the catalogue has no such key. Nothing,
 * too, when the extension was reloaded beneath a page: then browsers give our scripts no more texts.
 */
export function findMessage(key: string, ...args: readonly (string | number)[]): string | undefined {
  if (chosen) return fill(Object.hasOwn(chosen, key) ? chosen[key] : undefined, args);
  try {
    return native.i18n?.getMessage(key, args.map(String)) || undefined;
  } catch {
    return undefined;
  }
}

function fill(text: string | undefined, args: readonly (string | number)[]): string | undefined {
  return text?.replace(/\$p(\d)\$|\$\$/g, (_, place?: string) => (place ? String(args[Number(place) - 1] ?? '') : '$'));
}

/** The language in which our texts appear: the catalogue that the browser picked, as a BCP 47 tag. */
export function uiLanguage(): UiLanguage {
  const tag = findMessage('ui_language');
  return tag === 'en' || tag === 'zh-TW' ? tag : 'zh-CN';
}

/** Gives an extension page the language of its texts, which decides its fonts and how it is read out. */
export function applyLanguage(root: { lang: string }): void {
  root.lang = uiLanguage();
}

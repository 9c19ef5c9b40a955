import { platforms } from '../../core/platforms';
import { type MessageKey, t } from '../../platform/i18n';
import { ownName } from '../../platform/own-name';

/** A platform's name in the language of the interface; the id itself for one we do not know. */
export function platformName(id: string): string {
  const known = platforms.find((platform) => platform.id === id);
  return known ? ownName('platform', known) : id;
}

/** Platforms whose articles stand on a part that goes by a name of its own. */
const blogNames: Readonly<Record<string, MessageKey>> = { csdn: 'platform_csdn_blog' };

/** Where on a platform its articles stand, in words; the platform's own name where that says it all. */
export function blogName(id: string): string {
  const key = Object.hasOwn(blogNames, id) ? blogNames[id] : undefined;
  return key ? t(key) : platformName(id);
}

/** Longest quotation from the page that the evidence shows. */
const LONGEST_QUOTE = 24;

/** A quotation short enough for a table row. */
export function clipQuote(quote: string): string {
  const letters = [...quote.trim()];
  return letters.length <= LONGEST_QUOTE ? letters.join('') : `${letters.slice(0, LONGEST_QUOTE).join('')}…`;
}

/**
 * Host and path of an address without scheme, as the browser reads it, its words written out; the text itself if it is
 * no address. For the eye only: links take the address itself.
 */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host}${writtenOut(`${pathname === '/' && search === '' ? '' : pathname}${search}`)}`;
}

/** Letters and marks by which no address is read wrongly; none of them turns or hides text, or looks like an ASCII sign. */
const plainWords =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}、。，：；！？（）《》「」『』【】“”‘’…—·～]+$/u;

/** Encoded words as they are read. Runs that are not UTF-8, or hold anything but words, stay as they are. */
function writtenOut(path: string): string {
  return path.replace(/(?:%[89a-f][\da-f])+/gi, (run) => {
    try {
      const words = decodeURIComponent(run);
      return plainWords.test(words) ? words : run;
    } catch {
      return run;
    }
  });
}

/** The part of an address behind its host and author, for the narrow node of the trace line. */
export function shownPath(url: string, author: string | undefined): string {
  const address = shownAddress(url);
  const path = address.slice(address.indexOf('/') + 1);
  return (author && path.startsWith(`${author}/`) ? path.slice(author.length + 1) : path) || address;
}

/** First letter upper case, for sentences put together of clauses; Han text stays as it is. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { findMessage } from './i18n';

/**
 * The name of a platform or family in the language of the interface. Names without Han letters are proper nouns in
 * every language and have no message; Firefox 153 logs an error for each key that it is asked for and does not know.
 */
export function ownName(
  kind: 'platform' | 'family',
  { id, name }: { readonly id: string; readonly name: string },
): string {
  if (!/\p{Script=Han}/u.test(name)) return name;
  return findMessage(`${kind}_${id.replaceAll('-', '_')}`) ?? name;
}

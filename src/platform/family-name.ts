import { families } from '../core/families';
import { ownName } from './own-name';

/**
 * A family of mirror sites in the language of the interface. Takes the name that rules and evidence carry; a name
 * that is a proper noun, the user's own, or unknown comes back as it is.
 */
export function familyName(name: string): string {
  const family = families.find((one) => one.name === name);
  return family ? ownName('family', family) : name;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { families } from '../../src/core/families';

type Catalogue = Readonly<Record<string, { readonly message: string } | undefined>>;

function read(locale: string): Catalogue {
  return JSON.parse(readFileSync(`src/static/_locales/${locale}/messages.json`, 'utf8'));
}

const source = read('zh_CN');
const english = read('en');
const keyOf = (id: string) => `family_${id.replaceAll('-', '_')}`;

describe('families of mirrors have names that their readers can read', () => {
  test.each(families.map(({ id, name }) => [id, name] as const))('%s', (id, name) => {
    const shown = english[keyOf(id)]?.message ?? name;
    expect(shown).not.toMatch(/\p{Script=Han}/u);
    expect(source[keyOf(id)]?.message ?? name).toBe(name);
  });

  test('no name is left over from a family that went', () => {
    const known = new Set(families.map(({ id }) => keyOf(id)));
    expect(Object.keys(source).filter((key) => key.startsWith('family_') && !known.has(key))).toEqual([]);
  });
});

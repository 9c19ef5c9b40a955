import { expect, test, vi } from 'vitest';
import { families } from '../../../src/core/families';
import { platforms } from '../../../src/core/platforms';
import { native } from '../../../src/platform/native';
import { ownName } from '../../../src/platform/own-name';
import messages from '../../../src/static/_locales/zh_CN/messages.json';

const kinds = [
  ...platforms.map((item) => ['platform', item] as const),
  ...families.map((item) => ['family', item] as const),
];

test('only keys that exist are asked for, and each of them is', () => {
  const getMessage = vi.fn((_key: string) => 'x');
  Object.assign(native, { i18n: { getMessage } });
  for (const [kind, item] of kinds) ownName(kind, item);
  const asked = getMessage.mock.calls.map(([key]) => key).sort();
  expect(asked).toEqual(
    Object.keys(messages)
      .filter((key) => /^(?:platform|family)_(?!csdn_blog)/.test(key))
      .sort(),
  );
});

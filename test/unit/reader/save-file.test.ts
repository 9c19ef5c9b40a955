import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/reader/export/save-file';

test.each([
  ['A/B: 什么？', 'A B 什么？.md'],
  ['  ..隐藏.  ', '隐藏.md'],
  ['倒\u202e过来\u0000', '倒 过来.md'],
  ['///', 'suyuan.md'],
  ['', 'suyuan.md'],
])('%j is saved as %s', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

test('any title makes a name that file systems take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const name = fileName(title, 'html');
      expect([...name].length).toBeLessThanOrEqual(85);
      expect(name).not.toMatch(/[\p{Cc}\\/:*?"<>|]|^[\s.]/u);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFormats } from '../../../src/core/lists/formats/index';
import { readList, recogniseList } from '../../../src/core/lists/read-list';
import { xpathToCss } from '../../../src/core/lists/xpath';
import { counts, readText } from './read';

test.each([
  ['a web page', '<!DOCTYPE html>\n<html><body>404</body></html>', 'html'],
  ['nothing', ' \r\n\t', 'empty'],
  ['a picture', 'GIF89a\0\0\0', 'binary'],
  ['a letter', 'Dear reader,\nthis is no list.\nYours', 'format'],
  ['a long text', 'farm.example\n'.repeat(80_000), 'size'],
  ['cut-off JSON', '[{"name":"a","url":"https://a.example/*","include":"<p>"', 'format'],
])('%s is refused', (_what, text, error) => {
  const read = recogniseList({ text, name: '' });
  expect(read.ok ? 'taken' : read.error).toBe(error);
});

/** Lines that have stopped other programs: nested quantifiers, open quotes and brackets, names of prototypes. */
const bait = [
  `${'a'.repeat(1_900)}!`,
  `${'a.'.repeat(900)}example`,
  `*://${'*.'.repeat(800)}x/*`,
  `/${'(a+)+'.repeat(300)}$/`,
  `x.example##${':not('.repeat(300)}a${')'.repeat(300)}`,
  `x.example##a${'['.repeat(1_500)}`,
  `body: ${'//div['.repeat(300)}`,
  `body: //div[contains(@class, '${' '.repeat(1_500)}`,
  `strip: ${'//a|'.repeat(400)}`,
  '__proto__',
  'constructor.prototype',
  '\u202egro.mraf',
  '\ud800\udfff\udc00',
  `<div ${'a='.repeat(900)}>`,
];

test.each(listFormats.map((format) => [format.id, format] as const))(
  '%s reads bait in no time',
  async (_id, format) => {
    const text = bait.flatMap((line) => Array.from({ length: 30 }, () => line)).join('\n');
    const start = performance.now();
    format.recognises(bait, { text, name: '' });
    const list = await readList(format, { text, name: '' }, async () => undefined);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(list.kind === 'rules' ? list.rules.length : list.count).toBeLessThan(5);
  },
);

test.each(listFormats.map((format) => [format.id, format] as const))('%s never throws', async (_id, format) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      const source = { text, name: text.slice(0, 20) };
      format.recognises([text], source);
      await readList(format, source, async () => undefined);
    }),
  );
});

test('paths never become what selectors must not hold', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\/\/[a-z*]{1,4}(\[[@a-z ='"(),{};\\]{0,40}\])?$/), (xpath) => {
      const read = xpathToCss(xpath);
      if ('css' in read) expect(read.css).not.toMatch(/[{};@\\]/);
    }),
  );
});

test('what is left out is counted whole and shown in part', async () => {
  const { list } = await readText(`${'farm.example\n'.repeat(2_000)}${'broken host\n'.repeat(1_000)}`);
  expect(counts(list)).toEqual({ pattern: 1_000 });
  expect(list.dropped.shown).toHaveLength(200);
});

test('a list of 27,000 domains is read in slices, none of them long', async () => {
  const text = Array.from({ length: 27_000 }, (_, n) => `mirror-${(n * 7919) % 27_000}.farm${n % 97}.example`).join(
    '\n',
  );
  const format = recogniseList({ text, name: '' });
  if (!format.ok) throw new Error(format.error);
  const slices: number[] = [];
  const shares: number[] = [];
  let start = performance.now();
  const list = await readList(format.value, { text, name: '' }, async (share) => {
    slices.push(performance.now() - start);
    shares.push(share);
    start = performance.now();
  });
  expect(list.kind === 'watch' && list.count).toBe(27_000);
  expect(slices.length).toBeGreaterThan(50);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(slices.toSorted((a, b) => a - b)[Math.floor(slices.length / 2)]).toBeLessThan(16);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMetaLine, metaItems } from '../../../src/core/phrases/meta-line';

const separators = '[\\s|·•,，;；/—。.:：()（）【】\\[\\]-]*';

/** The pattern of an item without what it asks of its surroundings, which only lets more texts match. */
function withoutLookaheads(source: string): RegExp {
  return new RegExp(`^(?:${source.replace(/\(\?[!=](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[])*\)/g, '')})$`);
}

describe('items of template lines', () => {
  test.each(metaItems.map(({ source, starts }) => [source, starts] as const))(
    '%s: begins as it says',
    (source, starts) => {
      fc.assert(
        fc.property(fc.stringMatching(withoutLookaheads(source)), (text) => {
          const start = text.replace(/^[\s|:：[]+/, '').charAt(0);
          expect(starts).toContain(start);
          expect(start).not.toBe('');
        }),
        { numRuns: 300 },
      );
    },
  );

  test('are found as one pattern of all of them would', () => {
    const all = new RegExp(`${separators}(?:${metaItems.map(({ source }) => source).join('|')})`, 'y');
    const isAllItems = (text: string): boolean => {
      all.lastIndex = 0;
      let end = 0;
      while (end < text.length && all.test(text) && all.lastIndex > end) end = all.lastIndex;
      return end > 0 && /^[\s|·•・,，;；/—。.:：()（）【】[\]-]*$/.test(text.slice(end));
    };
    const piece = fc.oneof(
      fc
        .constantFrom(...metaItems.map(({ source }) => source))
        .chain((source) => fc.stringMatching(withoutLookaheads(source))),
      fc.stringMatching(/^[\s|,.:[\]（/-]{1,3}$/),
      fc.constantFrom('缓存', '.次阅读', '的', 'redis', '在', '大家', '2020', '12', '.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const text = pieces.join('').toLowerCase();
        fc.pre(text !== '' && text.length <= 160);
        expect(isMetaLine(text)).toBe(isAllItems(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('stand in either case', () => {
    expect(isMetaLine('12K Views | AUTHOR: Lin')).toBe(true);
  });
});

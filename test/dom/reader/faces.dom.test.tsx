import './fake-extension';

import { afterEach, describe, expect, test } from 'vitest';
import { lendLatinFaces } from '../../../src/reader/latin-faces';
import { isSongThin, resolvesTo } from '../../../src/reader/thin-song';
import { closeReader, openReader } from './open-reader';
import { readingOf } from './readings';

afterEach(() => closeReader());

describe('the Latin faces', () => {
  test('are the document’s as long as the reader is open, for Latin letters only', async () => {
    const before = [...document.fonts];
    await openReader(readingOf('none'));
    const lent = [...document.fonts].filter((face) => !before.includes(face));
    expect(lent.map(({ family }) => family.replaceAll('"', ''))).toEqual(['Suyuan Latin', 'Suyuan Latin Serif']);
    // Quotation marks, dashes and dots are not among them.
    expect(lent.every(({ unicodeRange }) => !/U\+20/i.test(unicodeRange.replace('U+20-', '')))).toBe(true);
    closeReader();
    expect([...document.fonts]).toEqual(before);
  });

  test('a face of the document holds in a shadow root', async () => {
    const giveBack = lendLatinFaces(document);
    const face = new FontFace('Suyuan Test', 'local("Noto Sans Mono CJK SC"),local("DejaVu Sans Mono")', {
      unicodeRange: 'U+0020-007E',
    });
    document.fonts.add(face);
    await face.load();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const line = (family: string): HTMLElement => {
      const element = document.createElement('span');
      element.style.cssText = `font:40px ${family};position:absolute;white-space:pre`;
      element.textContent = 'iiiiiiiiii';
      root.append(element);
      return element;
    };
    document.body.append(host);
    const plain = line('"Noto Sans CJK SC",sans-serif').getBoundingClientRect().width;
    const lent = line('"Suyuan Test","Noto Sans CJK SC",sans-serif').getBoundingClientRect().width;
    expect(lent).toBeGreaterThan(plain * 1.5);
    host.remove();
    document.fonts.delete(face);
    giveBack();
  });
});

describe('which Chinese serif face a text ends up in', () => {
  test('is found by drawing', () => {
    expect(resolvesTo('"No Such Face","Noto Serif CJK SC",serif', '"Noto Serif CJK SC"', document)).toBe(true);
    expect(resolvesTo('"Noto Sans CJK SC",serif', '"Noto Serif CJK SC"', document)).toBe(false);
    expect(resolvesTo('"SimSun",monospace', '"SimSun"', document)).toBe(false);
    expect(isSongThin(document)).toBe(false);
  });
});

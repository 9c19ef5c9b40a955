import './fake-extension';

import { describe, expect, test } from 'vitest';
import { findLatinFaces } from '../../../src/reader/latin-faces';
import { isSongThin, resolvesTo } from '../../../src/reader/thin-song';

const waitForFaces = () => new Promise((resolve) => setTimeout(resolve, 200));

/** On every machine of ours, and on none. */
const named = [
  { family: 'Suyuan Installed', source: 'local("No Such Face"),local("DejaVu Sans Mono")' },
  { family: 'Suyuan Missing', source: 'local("No Such Face")' },
];

describe('the Latin faces', () => {
  test('are the document’s until the reader goes, those that are installed, for Latin letters only', async () => {
    const before = [...document.fonts];
    const life = new AbortController();
    const lend = findLatinFaces(document, life.signal, named);
    expect([...document.fonts]).toEqual(before);
    await waitForFaces();
    lend();
    const lent = [...document.fonts].filter((face) => !before.includes(face));
    expect(lent.map(({ family }) => family.replaceAll('"', ''))).toEqual(['Suyuan Installed']);
    // Quotation marks, dashes and dots are not among them.
    expect(lent.every(({ unicodeRange }) => !/U\+20/i.test(unicodeRange.replace('U+20-', '')))).toBe(true);
    life.abort();
    expect([...document.fonts]).toEqual(before);
  });

  test('are not lent to a page that was left meanwhile', async () => {
    const before = [...document.fonts];
    const life = new AbortController();
    const lend = findLatinFaces(document, life.signal, named);
    life.abort();
    lend();
    expect([...document.fonts]).toEqual(before);
  });

  test('a face of the document holds in a shadow root', async () => {
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

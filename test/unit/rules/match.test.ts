import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatPattern,
  isTooBroad,
  matchesGlob,
  matchesPattern,
  originOf,
  parsePattern,
  parsePatterns,
} from '../../../src/core/rules/match';

function matches(pattern: string, url: string): boolean {
  const [parsed] = parsePatterns([pattern]);
  return parsed !== undefined && matchesPattern(parsed, url);
}

describe('parsePattern', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['example.cn/*', 'scheme'],
    ['ftp://example.cn/*', 'scheme'],
    ['<all_urls>', 'scheme'],
    ['*://example.cn', 'path'],
    ['*://www.*.cn/*', 'star'],
    ['*://exa*mple.cn/*', 'star'],
    ['*:///*', 'host'],
    ['*://user@example.cn/*', 'host'],
    ['*://example.cn:8080/*', 'host'],
    ['*://example.cn/*/*/*/*', 'stars'],
    [`*://example.cn/${'a'.repeat(600)}`, 'length'],
  ])('refuses %j as %s', (text, code) => {
    expect(parsePattern(text)).toMatchObject({ ok: false, error: code });
  });

  test.each([
    ['*://*.example.cn/*', '*://*.example.cn/*'],
    [' https://Example.CN/blog/* ', 'https://example.cn/blog/*'],
    ['*://例子.中国/*', '*://xn--fsqu00a.xn--fiqs8s/*'],
    ['http://*/*', 'http://*/*'],
  ])('reads %j as %s', (text, canonical) => {
    const parsed = parsePattern(text);
    expect(parsed.ok && formatPattern(parsed.value)).toBe(canonical);
  });

  test('the origin of a pattern covers its whole host', () => {
    const parsed = parsePattern('https://*.example.cn/blog/*.html');
    expect(parsed.ok && originOf(parsed.value)).toBe('https://*.example.cn/*');
  });
});

describe('matchesPattern', () => {
  test.each([
    ['*://*.example.cn/*', 'http://example.cn/'],
    ['*://*.example.cn/*', 'https://a.b.example.cn/x?y=1'],
    ['*://example.cn/*', 'http://example.cn:8080/x'],
    ['*://example.cn/a/*.html', 'http://example.cn/a/b/c.html'],
    ['*://example.cn/x*y', 'http://example.cn/x?z=y'],
    ['*://*/*', 'https://anything.example/'],
  ])('%s matches %s', (pattern, url) => {
    expect(matches(pattern, url)).toBe(true);
  });

  test.each([
    ['*://*.example.cn/*', 'http://notexample.cn/'],
    ['*://example.cn/*', 'http://a.example.cn/'],
    ['https://example.cn/*', 'http://example.cn/'],
    ['*://example.cn/a/*', 'http://example.cn/b/'],
    ['*://*/*', 'file:///etc/hosts'],
    ['*://*/*', 'not an address'],
    ['', 'http://example.cn/'],
  ])('%j does not match %s', (pattern, url) => {
    expect(matches(pattern, url)).toBe(false);
  });

  test('never throws and never matches by an unreadable pattern', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.webUrl(), fc.string()), (pattern, url) => {
        const isMatch = matches(pattern, url);
        expect(isMatch && !parsePattern(pattern).ok).toBe(false);
      }),
    );
  });

  test('what is formatted reads back the same', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const { hostname, pathname } = new URL(url);
        const parsed = parsePattern(`*://${hostname}${pathname.replaceAll('*', '')}`);
        if (parsed.ok) expect(parsePattern(formatPattern(parsed.value))).toEqual(parsed);
      }),
    );
  });
});

describe('matchesGlob', () => {
  test('agrees with a plain definition of the star', () => {
    const glob = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }).map((parts) => parts.join(''));
    const text = fc.array(fc.constantFrom('a', 'b'), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(glob, text, (pattern, value) => {
        const expected = new RegExp(`^${pattern.replace(/\*+/g, '*').replaceAll('*', '[ab]*')}$`).test(value);
        expect(matchesGlob(pattern, value)).toBe(expected);
      }),
    );
  });

  test('looks at each character of a text made to slow it down a bounded number of times', () => {
    const text = `/${'a'.repeat(8_000)}`;
    let looks = 0;
    const counted = new Proxy(
      {},
      {
        get: (_, key) => {
          if (key === 'length') return text.length;
          looks += 1;
          return text[Number(key)];
        },
      },
    ) as string;
    expect(matchesGlob('/*a*a*b', counted)).toBe(false);
    expect(looks).toBeLessThan(text.length * 4);
  });
});

describe('isTooBroad', () => {
  test.each(['*://*/*', '*://*.com.cn/*', '*://*.cn/*', '*://*.localhost/*'])('%s', (text) => {
    const parsed = parsePattern(text);
    expect(parsed.ok && isTooBroad(parsed.value)).toBe(true);
  });

  test.each(['*://*.example.com.cn/*', '*://example.cn/*', '*://39.103.169.235/*'])('not %s', (text) => {
    const parsed = parsePattern(text);
    expect(parsed.ok && isTooBroad(parsed.value)).toBe(false);
  });
});

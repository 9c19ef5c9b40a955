import { describe, expect, test } from 'vitest';
import { families } from '../../../src/core/families';
import { canaryPages, canarySuffixes } from '../../../src/core/rules/canary';
import { findCanary, guardForeign, isCanaryHost } from '../../../src/core/rules/foreign';
import { parsePattern } from '../../../src/core/rules/match';
import { isPublicSuffix } from '../../../src/core/rules/public-suffix';
import type { SiteRule } from '../../../src/core/rules/rule';

function canaryOf(pattern: string): string | undefined {
  const parsed = parsePattern(pattern);
  return parsed.ok ? findCanary(parsed.value) : 'unreadable';
}

describe('the canary list', () => {
  test.each(canaryPages)('%s is a home page by https, named once', (page) => {
    const { protocol, pathname, search } = new URL(page);
    expect([protocol, pathname, search, canaryPages.filter((other) => other === page).length]).toEqual([
      'https:',
      '/',
      '',
      1,
    ]);
  });

  test('none of the known mirrors is on it', () => {
    expect(families.flatMap(({ hosts }) => hosts).filter(isCanaryHost)).toEqual([]);
  });

  test.each([
    ['*://github.com/*', 'github.com'],
    ['https://*.github.com/*', 'github.com'],
    ['*://*.csdn.net/*', 'www.csdn.net'],
    ['*://www.cnblogs.com/*', 'www.cnblogs.com'],
    ['*://developer.mozilla.org/*', 'developer.mozilla.org'],
    ['*://*.shanghai.gov.cn/a/*', 'shanghai.gov.cn'],
    ['https://gov.cn/', 'gov.cn'],
    ['*://*/*', 'www.baidu.com'],
  ])('%s reaches %s', (pattern, host) => {
    expect(canaryOf(pattern)).toBe(host);
  });

  test.each([
    '*://blog.csdn.net/*/article/details/*',
    '*://www.cnblogs.com/*/p/*',
    '*://github.com/somebody/*',
    '*://mirror.example.cn/*',
    '*://notgithub.com/*',
    '*://nogov.cn/*',
  ])('%s reaches none', (pattern) => {
    expect(canaryOf(pattern)).toBeUndefined();
  });

  test.each(canarySuffixes)('hosts below %s are not watched either', (suffix) => {
    expect([isCanaryHost(suffix), isCanaryHost(`a.${suffix}`)]).toEqual([true, true]);
  });
});

describe('public suffixes', () => {
  test.each([
    'com',
    'cn',
    'com.cn',
    'gov.cn',
    'co.uk',
    'tokyo.jp',
    'github.io',
    'blogspot.com',
    'pages.dev',
    'xn--fiqs8s',
  ])('%s', (host) => {
    expect(isPublicSuffix(host)).toBe(true);
  });
  test.each(['', 'example.com.cn', 'someone.github.io', 'csdn.net', '39.103.169.235'])('not %j', (host) => {
    expect(isPublicSuffix(host)).toBe(false);
  });
});

test('a rule from elsewhere is told each pattern that reaches too far', () => {
  const match = ['*://a.example/*', '*://*.tokyo.jp/*', '*://github.com/*', 'nonsense'];
  const rule: SiteRule = { id: 'r', name: 'r', match, mode: 'off', enabled: true };
  expect(guardForeign(rule, ['rules', 3], isPublicSuffix).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'rules[3].match[1] pattern-broad',
    'rules[3].match[2] pattern-canary',
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareHosts, isSharedSuffix, isWatchedHost, packHosts, readHost } from '../../../src/core/lists/watch-hosts';

test.each([
  ['Farm.Example', 'farm.example'],
  ['farm.example.', 'farm.example'],
  ['例子.网店', 'xn--fsqu00a.xn--hxt814e'],
  ['203.0.113.7', '203.0.113.7'],
  ['a_b.farm.example', 'a_b.farm.example'],
])('%s is the host %s', (text, host) => {
  expect(readHost(text)).toBe(host);
});

test.each([
  '',
  'localhost',
  'farm',
  '-a.example',
  'a..example',
  '300.1.1.1',
  'a b.example',
  'a@b.example',
  'x.example:80',
  '[::1]',
  'farm.example/x',
  'a\u202e.example',
  '\ud800.example',
  'a.1',
])('%j is no host', (text) => {
  expect(readHost(text)).toBeUndefined();
});

test('public suffixes belong to nobody in particular', () => {
  expect(['com', 'com.cn', 'github.io', 'co.jp'].map(isSharedSuffix)).toEqual([true, true, true, true]);
  expect(['farm.com.cn', 'user.github.io', 'farm.cn', '203.0.113.7'].some(isSharedSuffix)).toBe(false);
});

const packed = packHosts([
  { host: 'farm.example' },
  { host: 'good.farm.example', spared: true },
  { host: 'only.example', exact: true },
  { host: 'here.only.example', exact: true, spared: true },
  { host: 'farm.example' },
]);

test('each host is kept once', () => {
  expect(packed.count).toBe(4);
});

test.each([
  ['farm.example', true],
  ['a.b.farm.example', true],
  ['good.farm.example', false],
  ['x.good.farm.example', false],
  ['only.example', true],
  ['www.only.example', false],
  ['notfarm.example', false],
  ['example', false],
  ['', false],
])('%s watched: %s', (host, expected) => {
  expect(isWatchedHost(packed.hosts, host)).toBe(expected);
});

test('an empty list watches nothing', () => {
  expect(isWatchedHost('', 'farm.example')).toBe(false);
});

test('the search finds exactly the lines that are there', () => {
  const host = fc.stringMatching(/^[a-d-]{1,3}\.[a-c]{1,2}$/);
  fc.assert(
    fc.property(fc.uniqueArray(host, { maxLength: 40 }), host, (list, wanted) => {
      const { hosts } = packHosts(list.map((name) => ({ host: name, exact: true })));
      expect(isWatchedHost(hosts, wanted)).toBe(list.includes(wanted));
    }),
  );
});

test('two versions of a list differ in lines', () => {
  const next = packHosts([{ host: 'farm.example' }, { host: 'new.example' }]).hosts;
  expect(compareHosts(packed.hosts, next)).toEqual({
    added: ['new.example'],
    removed: ['=only.example', '@=here.only.example', '@good.farm.example'],
  });
  expect(compareHosts('', '')).toEqual({ added: [], removed: [] });
});

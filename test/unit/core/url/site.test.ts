import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicHost, isSameSite, siteOf } from '../../../../src/core/url/site';

describe('siteOf', () => {
  test.each([
    ['blog.csdn.net', 'csdn.net'],
    ['wdkda.baihongyu.com', 'baihongyu.com'],
    ['www.news.com.cn', 'news.com.cn'],
    ['news.com.cn', 'news.com.cn'],
    ['blog.naver.co.jp', 'naver.co.jp'],
    ['www.gd.gov.cn', 'gd.gov.cn'],
    ['zhang.github.io', 'zhang.github.io'],
    ['docs.zhang.github.io', 'zhang.github.io'],
    ['li.gitee.io', 'li.gitee.io'],
    ['wang.blogspot.com', 'wang.blogspot.com'],
    ['wang.blogspot.sg', 'wang.blogspot.sg'],
    ['zhao.blog.163.com', 'zhao.blog.163.com'],
    ['news.163.com', '163.com'],
    ['M.Example.ORG:8080', 'example.org'],
    ['39.103.169.235', '39.103.169.235'],
    ['localhost', 'localhost'],
    ['', ''],
  ])('%s belongs to %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
  const hosts = fc.array(label, { minLength: 1, maxLength: 6 }).map((labels) => labels.join('.'));

  test('is its own site and the end of the host, whatever the host', () => {
    fc.assert(
      fc.property(hosts, (host) => {
        const site = siteOf(host);
        expect(host === site || host.endsWith(`.${site}`)).toBe(true);
        expect(siteOf(site)).toBe(site);
      }),
    );
  });

  test('does not change with another sub-domain of a plain .com name', () => {
    fc.assert(
      fc.property(label, label, (name, sub) => {
        fc.pre(siteOf(`${name}.com`) === `${name}.com` && siteOf(`x.${name}.com`) === `${name}.com`);
        expect(siteOf(`${sub}.${name}.com`)).toBe(`${name}.com`);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof siteOf(text) === 'string'));
  });
});

describe('isSameSite', () => {
  test.each([
    ['m.csdn.net', 'blog.csdn.net', true],
    ['a.github.io', 'b.github.io', false],
    ['one.com.cn', 'two.com.cn', false],
    ['', '', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameSite(a, b)).toBe(same);
  });
});

describe('isPublicHost', () => {
  test.each(['blog.csdn.net', '8.8.8.8', '39.103.169.235', 'xn--fiq228c.com', '博客.中国'])(
    '%s may be offered',
    (host) => {
      expect(isPublicHost(host)).toBe(true);
    },
  );

  test.each([
    'localhost',
    'intranet',
    'router.lan',
    'printer.local',
    'a.test',
    'nas.home.arpa',
    '127.0.0.1',
    '10.0.0.5',
    '192.168.1.1',
    '172.16.0.1',
    '172.31.255.255',
    '169.254.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '[::1]',
    '[fe80::1]',
    'yoursite.com',
    'example.com',
    'www.xxx.com',
    '',
  ])('%s may not', (host) => {
    expect(isPublicHost(host)).toBe(false);
  });
});

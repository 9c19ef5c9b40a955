import { describe, expect, test } from 'vitest';
import { readList, recogniseList } from '../../../src/core/lists/read-list';
import { counts, drops, hostsOf, readText } from './read';

describe('ublacklist', () => {
  const text = `---
name: 示例名单
description: *://*.not-taken.example/*
---
# a remark
*://*.farm.example/*
*://mirror.example/*  # with a remark
@*://good.farm.example/*
https://secure.example/*
*://*.paths.example/blog/*
title/转载大全/
/farm\\d+\\.example/
@1*://*.shiny.example/*
$site="bing" & url*="x"
*://*.com.cn/*
*://*.csdn.net/*
*://*.例子.网店/*
<all_urls>
*://*.ex*mple.org/*`;

  test('hosts are taken, exceptions spared, the head passed over', async () => {
    expect((await readText(text)).id).toBe('ublacklist');
    expect(await hostsOf(text)).toEqual([
      '=mirror.example',
      '=secure.example',
      '@=good.farm.example',
      'farm.example',
      'xn--fsqu00a.xn--hxt814e',
    ]);
  });

  test('the rest is told with line and reason', async () => {
    expect(drops((await readText(text)).list)).toEqual([
      '10 path',
      '11 title',
      '12 regex',
      '13 highlight',
      '14 expression',
      '15 broad',
      '16 canary',
      '18 pattern',
      '19 pattern',
    ]);
  });
});

describe('domain-list', () => {
  test('one domain a line, with remarks, sub-domain stars and any line ends', async () => {
    const text = '\uFEFF# farms\r\nfarm.example\r\n*.mirror.example # old\r\n! more\r\nFARM.example\r\n203.0.113.7\r\n';
    expect((await readText(text)).id).toBe('domain-list');
    expect(await hostsOf(text)).toEqual(['203.0.113.7', 'farm.example', 'mirror.example']);
  });

  test('a hosts file is one too; the names of the computer itself are no hosts of it', async () => {
    const text =
      '127.0.0.1 localhost\n::1 ip6-localhost\n0.0.0.0 farm.example mirror.example # two\n0.0.0.0 other.example\n';
    expect((await readText(text)).id).toBe('domain-list');
    expect(await hostsOf(text)).toEqual(['farm.example', 'mirror.example', 'other.example']);
  });

  test('what is no host, or everybody’s, is told', async () => {
    const { list } = await readText(
      'farm.example\nb.example\nc.example\nd.example\ncom.cn\nnot a host\nsingle\n||x.example^\n||y.example^$third-party',
    );
    expect(counts(list)).toEqual({ broad: 1, pattern: 1, host: 2 });
    expect(drops(list)).toEqual(['5 broad', '6 pattern', '7 host', '9 host']);
  });
});

describe('farm-terminator', () => {
  const text = `# farms
farm.example 大量转载
*.mirror.example
copies*.example 带编号的域名
/^https?:\\/\\/farm\\d+\\./ 正则
203.0.113.7
path.example/blog`;

  test('hosts with remarks are taken', async () => {
    expect((await readText(text)).id).toBe('farm-terminator');
    expect(await hostsOf(text)).toEqual(['203.0.113.7', 'farm.example', 'mirror.example']);
  });

  test('stars inside hosts, regular expressions and paths are told', async () => {
    expect(drops((await readText(text)).list)).toEqual(['4 pattern', '5 regex', '7 path']);
  });
});

test('a file of one long line is recognised by its beginning', async () => {
  const site = { name: 'a', url: 'https://a.example/*', title: '<title>', desc: 'x'.repeat(500), include: '<article>' };
  const { id, list } = await readText(JSON.stringify(Array.from({ length: 20 }, () => site)));
  expect([id, list.kind === 'rules' && list.rules.length]).toEqual(['simpread', 20]);
});

test('the whole public suffix list is heeded where it is at hand', async () => {
  const source = {
    text: 'a.example\nb.example\nodd.suffix',
    name: '',
    isPublicSuffix: (host: string) => host === 'odd.suffix',
  };
  const format = recogniseList(source);
  const list = format.ok && (await readList(format.value, source, async () => undefined));
  expect(list && drops(list)).toEqual(['3 broad']);
});

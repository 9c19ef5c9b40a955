import { expect, test } from 'vitest';
import { argumentChecks } from '../../../src/background/argument-checks';
import type { MessageName } from '../../../src/platform/messages';

const verdict = {
  verdict: { level: 'repost', score: 90, signals: [{ id: 'x', weight: 90, quote: '转载', locator: '0/1' }] },
  state: 'traced',
  originalUrl: 'https://example.org/',
};

test.each<[MessageName, readonly unknown[]]>([
  ['page/context', []],
  ['page/opened', []],
  ['page/verdict', [verdict]],
  ['page/verdict', [{ ...verdict, originalUrl: undefined }]],
  ['page/cleaned', [23]],
  ['page/pill-closed', []],
  ['page/mute-pill', []],
  ['page/need-pack', ['judge']],
  ['page/need-pack', ['extraction']],
  ['page/open-reader', []],
  ['reader/state', [true]],
  ['reader/trust', ['host']],
  ['page/set-mode', ['off']],
  ['reader/save-appearance', [{ theme: 'dark', fontSize: 20 }]],
  ['reader/search', [{ title: '标题', site: 'csdn.net' }]],
  ['reader/open-options', []],
  ['reader/open-options', [undefined]],
  ['reader/open-options', ['rules/site-a']],
  ['reader/known-original', ['https://example.org/1']],
  ['reader/place', ['0123abcd']],
  ['reader/go-on', ['https://example.org/1_2.html']],
  ['reader/check-original', ['https://example.org/1']],
  ['reader/keep-place', ['0123abcd', { block: 3, offset: 0 }]],
  ['reader/search', [{ title: '标题', engine: 'baidu' }]],
])('%s takes %j', (name, args) => {
  expect(argumentChecks[name](args)).toBe(true);
});

test.each<[MessageName, readonly unknown[]]>([
  ['page/context', ['x']],
  ['page/verdict', []],
  ['page/verdict', [{ ...verdict, originalUrl: 'javascript:alert(1)' }]],
  ['page/verdict', [{ ...verdict, state: 'sure' }]],
  ['page/verdict', [{ ...verdict, verdict: { ...verdict.verdict, score: Number.NaN } }]],
  ['page/verdict', [{ ...verdict, verdict: { ...verdict.verdict, signals: Array(200).fill({ id: 'x' }) } }]],
  ['page/cleaned', [-1]],
  ['page/cleaned', ['23']],
  ['page/set-mode', ['clean']],
  ['reader/save-appearance', [{ fontSize: 500 }]],
  ['reader/save-appearance', [{ rules: [] }]],
  ['reader/search', [{ title: 'x'.repeat(500) }]],
  ['reader/open-options', ['"><script>']],
  ['reader/trust', ['everything']],
  ['reader/known-original', ['http://user:pw@example.org/']],
  ['reader/go-on', ['javascript:alert(1)']],
  ['reader/go-on', []],
  ['page/pill-closed', [1]],
  ['page/mute-pill', ['other.example']],
  ['page/need-pack', ['../probe']],
  ['page/need-pack', []],
  ['page/open-reader', [7]],
  ['reader/state', ['open']],
  ['reader/trust', []],
  ['reader/place', ['__proto__']],
  ['reader/check-original', ['file:///etc/passwd']],
  ['reader/keep-place', ['0123abcd', { block: -1, offset: 0 }]],
  ['reader/search', [{ title: '标题', engine: 'evil' }]],
])('%s refuses %j', (name, args) => {
  expect(argumentChecks[name](args)).toBe(false);
});

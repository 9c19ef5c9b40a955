import { expect, test } from 'vitest';
import {
  freeListId,
  isDue,
  isListAddress,
  type ListRecord,
  parsePackedHosts,
  parseRecords,
} from '../../../src/core/lists/list-record';

const record: ListRecord = {
  id: 'list-1',
  name: '示例名单',
  address: 'https://lists.example/farms.txt',
  format: 'domain-list',
  kind: 'watch',
  count: 3,
  dropped: 0,
  enabled: true,
  updated: 1_000,
  checked: 1_000,
};
const day = 86_400_000;

test.each(['https://lists.example/a.txt', 'https://lists.example:8443/?x=1'])('%s may be subscribed to', (address) => {
  expect(isListAddress(address)).toBe(true);
});

test.each([
  '',
  'lists.example/a.txt',
  'http://lists.example/a.txt',
  'https://user:word@lists.example/',
  'https://localhost/a.txt',
  'https://192.168.1.1/a.txt',
  'https://[::1]/a.txt',
  'ftp://lists.example/',
  'javascript:alert(1)',
  'data:text/plain,x',
])('%s may not', (address) => {
  expect(isListAddress(address)).toBe(false);
});

test('what is no record, or the twentieth but one, is left out', () => {
  const many = Array.from({ length: 25 }, (_, n) => ({ ...record, id: `list-${n}` }));
  expect(parseRecords(many)).toHaveLength(20);
  const odd = [
    null,
    {},
    { ...record, count: -1 },
    { ...record, extra: 1 },
    { ...record, address: 'http://x.example/' },
  ];
  expect(parseRecords([...odd, record, record])).toEqual([record]);
  expect([undefined, 'x', {}].map(parseRecords)).toEqual([[], [], []]);
});

test('stored hosts are hosts or nothing', () => {
  expect(parsePackedHosts('=a.example\n@b.example\nc.example')).toBe('=a.example\n@b.example\nc.example');
  expect([null, 5, '<script>', 'x'.repeat(3_000_000)].map(parsePackedHosts)).toEqual(['', '', '', '']);
});

test('ids of new lists are free', () => {
  expect(freeListId([])).toBe('list-1');
  expect(freeListId([{ ...record, id: 'list-2' }])).toBe('list-3');
});

test('a subscription is due after a day, and when the clock was put back; lists from files never are', () => {
  expect(isDue(record, 1_000 + day - 1)).toBe(false);
  expect(isDue(record, 1_000 + day)).toBe(true);
  expect(isDue(record, 500)).toBe(true);
  expect(isDue({ ...record, enabled: false }, 1_000 + day)).toBe(false);
  const { address: _none, ...local } = record;
  expect(isDue(local, 1_000 + day)).toBe(false);
});

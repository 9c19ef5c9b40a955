import { expect, test } from 'vitest';
import { hostTable } from '../../../../src/core/url/host-table';

const find = hostTable([
  { id: 'notes', hosts: ['notes.cn', 'biji.cn'] },
  { id: 'pages', hosts: ['pages.notes.cn', 'biji.cn'] },
  { id: 'number', hosts: ['203.0.113.7'] },
]);

test.each([
  ['notes.cn', 'notes'],
  ['a.b.notes.cn', 'notes'],
  ['WWW.Notes.cn', 'notes'],
  ['x.pages.notes.cn', 'pages'],
  ['biji.cn', 'notes'],
  ['203.0.113.7', 'number'],
])('%s belongs to %s', (host, id) => expect(find(host)?.id).toBe(id));

test.each(['', 'cn', 'mynotes.cn', 'notes.cn.example', '1.203.0.113'])('%j belongs to nobody', (host) =>
  expect(find(host)).toBeUndefined(),
);

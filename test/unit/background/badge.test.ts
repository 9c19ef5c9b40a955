import { expect, test, vi } from 'vitest';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { describeBadge } = await import('../../../src/background/badge');
const { describeMenu } = await import('../../../src/background/menus');

test.each([
  [{}, 'suyuan', '', 'action_title_plain'],
  [{ level: 'original' }, 'suyuan', '', 'action_title_plain'],
  [{ level: 'possible' }, 'suyuan', '', 'action_title_plain'],
  [{ level: 'repost' }, 'suyuan-detected', '', 'action_title_repost'],
  [{ level: 'repost', cleaned: 23 }, 'suyuan-detected', '23', 'action_title_cleaned'],
  [{ cleaned: 140 }, 'suyuan-detected', '99+', 'action_title_cleaned'],
  [{ level: 'repost', cleaned: 0 }, 'suyuan-detected', '', 'action_title_repost'],
  [{ cleaned: 23, isReaderOpen: true }, 'suyuan-reading', '', 'action_title_reading'],
  [{ level: 'repost', mode: 'off' }, 'suyuan-paused', '', 'action_title_paused'],
  [{ mode: 'off', problem: 'blocked' }, 'suyuan', '!', 'action_title_blocked'],
  [{ problem: 'pdf' }, 'suyuan', '!', 'action_title_pdf'],
  [{ problem: 'failed' }, 'suyuan', '!', 'action_title_failed'],
] as const)('%j shows %s %j', (state, icon, text, title) => {
  expect(describeBadge(state)).toMatchObject({ icon, text, title: { key: title } });
});

test('only a failure is alarming', () => {
  expect(describeBadge({ problem: 'failed' }).color).toBe('#A53A22');
  expect(describeBadge({ problem: 'blocked' }).color).toBe('#53575D');
});

test.each([
  [{}, { cleanup: 'menu_cleanup', original: 'menu_search_original', checked: undefined }],
  [
    { cleaned: 2, mode: 'clean' },
    { cleanup: 'menu_cleanup_undo', checked: 'site-clean' },
  ],
  [
    { originalUrl: 'https://example.org/', mode: 'off' },
    { original: 'menu_open_original', checked: 'site-off' },
  ],
  [{ mode: 'reader' }, { checked: 'site-reader' }],
  [{ mode: 'notify' }, { checked: undefined }],
] as const)('the menu for %j', (state, look) => {
  expect(describeMenu(state)).toMatchObject(look);
});

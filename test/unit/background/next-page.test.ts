import { beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../src/background/tab-state';

let state: TabState;
const update = vi.fn(async () => undefined);

vi.mock('../../../src/platform/browser', () => ({ browser: { tabs: { update } } }));
vi.mock('../../../src/background/tab-state', () => ({
  changeTabState: async (_id: number, change: (now: TabState) => TabState) => {
    state = change(state);
  },
}));
const { goOnReading } = await import('../../../src/background/next-page');

const here = 'https://a.example/x/1.html';

beforeEach(() => {
  state = { isReaderOpen: true };
  update.mockClear();
});

test('leads the tab on and leaves the wish for the reader', async () => {
  await goOnReading(7, here, 'https://a.example/x/1_2.html');
  expect(update).toHaveBeenCalledExactlyOnceWith(7, { url: 'https://a.example/x/1_2.html' });
  expect(state).toEqual({ isReaderOpen: true, isReaderWanted: true });
});

test('goes to no other host, whatever the page asks for', async () => {
  await goOnReading(7, here, 'https://b.example/x/1_2.html');
  expect([update.mock.calls.length, state]).toEqual([0, { isReaderOpen: true }]);
});

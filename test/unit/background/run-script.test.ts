import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../../../src/background/tab-state';
import { err, ok } from '../../../src/core/result';
import type { InjectError } from '../../../src/platform/inject';

let refusals: InjectError[];
let type: string;
let present: string[];
let isArticleOpen: boolean;
let state: TabState;
const injected: string[] = [];
/** What had been put into the page when it was asked to warm up. */
const warmed: string[][] = [];

vi.mock('../../../src/platform/inject', () => ({
  callInTab: async (_tab: number, { name }: { name: string }) => {
    if (name === 'warmUp') {
      // Its answer is waited for by nobody.
      warmed.push([...injected]);
      return new Promise(() => {});
    }
    if (name !== 'lookAround') injected.push(name);
    if (name === 'copyInReader') return ok(isArticleOpen);
    const refusal = refusals.shift();
    return refusal === undefined ? ok({ type, present }) : err(refusal);
  },
  injectFiles: async (_tab: number, files: readonly string[]) => {
    injected.push(...files);
    return ok(true);
  },
}));
vi.mock('../../../src/background/script-files', () => ({
  scriptFiles: {
    judge: 'judge.js',
    extraction: 'extraction.js',
    reader: 'reader.js',
    cleaning: 'cleaning.js',
    pill: 'pill.js',
    cleanup: 'cleanup.js',
  },
}));
vi.mock('../../../src/background/update-tab', () => ({
  updateTab: async (_id: number, change: (now: TabState) => TabState) => {
    state = change(state);
  },
}));
const { copyMarkdown, toggleCleanup, toggleReader } = await import('../../../src/background/run-script');

beforeEach(() => {
  refusals = [];
  type = 'text/html';
  present = [];
  isArticleOpen = false;
  state = {};
  injected.length = 0;
  warmed.length = 0;
});

describe('the reader in a tab', () => {
  test('opens, and an earlier problem is over', async () => {
    state = { problem: 'blocked', cleaned: 3 };
    await expect(toggleReader({ id: 1 }, 'click')).resolves.toBe(true);
    expect([injected, state]).toEqual([['judge.js', 'extraction.js', 'reader.js'], { cleaned: 3 }]);
  });

  test('the page warms up while the files are read; one that has the reader does not', async () => {
    await toggleReader({ id: 1 }, 'click');
    expect(warmed).toEqual([[]]);
    present = ['judge', 'extraction', 'reader'];
    await toggleReader({ id: 1 }, 'click');
    expect(warmed).toHaveLength(1);
  });

  test('what is there already is not put there again; an open reader closes itself', async () => {
    present = ['judge'];
    await toggleReader({ id: 1 }, 'click');
    present = ['judge', 'extraction', 'reader'];
    await toggleReader({ id: 1 }, 'click');
    expect(injected).toEqual(['extraction.js', 'reader.js', 'toggleOpenReader']);
  });

  test('a double click counts once', async () => {
    const clicks = [
      toggleReader({ id: 1 }, 'click'),
      toggleReader({ id: 1 }, 'click'),
      toggleReader({ id: 2 }, 'click'),
    ];
    await expect(Promise.all(clicks)).resolves.toEqual([true, false, true]);
    expect(injected.filter((file) => file === 'reader.js')).toHaveLength(2);
    await expect(toggleReader({ id: 1 }, 'click')).resolves.toBe(true);
  });

  test('waits for a permission that is late after a click, but not for ever', async () => {
    refusals = ['not-permitted', 'not-permitted'];
    await expect(toggleReader({ id: 1 }, 'click')).resolves.toBe(true);
    refusals = Array<InjectError>(9).fill('not-permitted');
    await expect(toggleReader({ id: 1 }, 'click')).resolves.toBe(false);
    expect([refusals.length, state.problem]).toEqual([6, 'blocked']);
  });

  test('by rule, a site without permission waits for a click', async () => {
    refusals = ['not-permitted', 'not-permitted'];
    await expect(toggleReader({ id: 1 }, 'self')).resolves.toBe(false);
    expect([refusals.length, state.problem]).toEqual([1, 'permission']);
  });

  test.each<[string, InjectError[], string, string, TabState['problem']]>([
    ['a closed page', ['blocked'], 'text/html', 'chrome://version/', 'blocked'],
    ['the viewer of a PDF', ['blocked'], 'text/html', 'https://example.org/a.pdf', 'pdf'],
    ['a PDF', [], 'application/pdf', 'https://example.org/a', 'pdf'],
    ['a picture', [], 'image/png', 'https://example.org/a.png', 'blocked'],
  ])('%s is named', async (_name, refused, contentType, url, problem) => {
    refusals = refused;
    type = contentType;
    await expect(toggleReader({ id: 1, url }, 'click')).resolves.toBe(false);
    expect([state.problem, injected]).toEqual([problem, []]);
  });

  test('a tab without a number is left alone', async () => {
    await expect(toggleReader({}, 'click')).resolves.toBe(false);
    expect(state).toEqual({});
  });
});

test('cleaning on demand leaves a note that somebody asked, and then runs its script', async () => {
  await expect(toggleCleanup({ id: 1 })).resolves.toBe(true);
  expect(injected).toEqual(['markCleanupRequest', 'judge.js', 'cleaning.js', 'pill.js', 'cleanup.js']);
  injected.length = 0;
  present = ['judge', 'cleaning', 'pill'];
  await toggleCleanup({ id: 1 });
  expect(injected).toEqual(['markCleanupRequest', 'cleanup.js']);
});

test('copying as Markdown is done by the open article, or opens the reader for it', async () => {
  await copyMarkdown({ id: 1 });
  expect(injected).toEqual(['copyInReader', 'judge.js', 'extraction.js', 'reader.js']);
  injected.length = 0;
  isArticleOpen = true;
  present = ['judge', 'extraction', 'reader'];
  await copyMarkdown({ id: 1 });
  expect(injected).toEqual(['copyInReader']);
});

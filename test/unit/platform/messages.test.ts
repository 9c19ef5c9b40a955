import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArgumentChecks, MessageHandlers } from '../../../src/platform/messages';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
const { admitSender, handle, notify, send } = await import('../../../src/platform/messages');
const { native } = await import('../../../src/platform/native');

const pageSender = { id: 'own-id', url: 'https://example.org/post', frameId: 0, tab: { id: 7 } };
const appSender = { id: 'own-id', url: 'chrome-extension://own-id/src/options/index.html', frameId: 0, tab: { id: 8 } };

const calls: unknown[][] = [];
const fallback = (): never => {
  throw new Error('not expected');
};
const names = [
  'page/context',
  'page/opened',
  'page/need-pack',
  'page/verdict',
  'page/cleaned',
  'page/open-reader',
  'page/set-mode',
  'reader/state',
  'reader/save-appearance',
  'reader/search',
  'reader/open-options',
  'reader/trust',
  'reader/known-original',
  'reader/check-original',
  'reader/place',
  'reader/keep-place',
  'page/pill-closed',
  'page/mute-pill',
] as const;
const table = Object.fromEntries(names.map((name) => [name, fallback])) as unknown as MessageHandlers;
const checks = Object.fromEntries(names.map((name) => [name, () => true])) as unknown as ArgumentChecks;

handle(
  {
    ...table,
    'page/cleaned': async (sender, count) => {
      calls.push([sender, count]);
    },
    'page/open-reader': () => true,
  },
  { ...checks, 'page/set-mode': () => false },
);

beforeEach(() => {
  calls.length = 0;
  fake.sender = pageSender;
  fake.isConnected = true;
});

describe('send', () => {
  test('brings the value of the handler', async () => {
    await expect(send('page/open-reader')).resolves.toEqual({ ok: true, value: true });
  });

  test('hands over arguments and who asks', async () => {
    await send('page/cleaned', 23);
    expect(calls).toEqual([[{ tabId: 7, url: 'https://example.org/post' }, 23]]);
  });

  test('a bug in a handler crosses as a failure, not as a rejection', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await expect(send('page/context')).resolves.toMatchObject({ ok: false, code: 'failed', message: 'not expected' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test('arguments of another shape never reach the handler', async () => {
    await expect(send('page/set-mode', 'off')).resolves.toMatchObject({ ok: false, code: 'arguments' });
  });

  test.each(names)('%s is refused to an extension page, a frame and another extension', async (name) => {
    const strangers = [appSender, { ...pageSender, frameId: 2 }, { ...pageSender, id: 'other-id' }];
    for (const sender of strangers) {
      fake.sender = sender;
      await expect(send(name as 'page/context')).resolves.toMatchObject({ ok: false, code: 'refused' });
    }
    expect(calls).toEqual([]);
  });

  test('a question that a dying worker left without answer is asked once more, an order is not', async () => {
    const dying = vi.spyOn(native.runtime, 'sendMessage').mockRejectedValue(new Error('message channel closed'));
    await expect(send('page/need-pack', 'judge')).resolves.toMatchObject({ ok: false, code: 'disconnected' });
    expect(dying).toHaveBeenCalledTimes(2);
    await send('page/open-reader');
    expect(dying).toHaveBeenCalledTimes(3);
    dying.mockResolvedValue({ ok: true, value: true }).mockRejectedValueOnce(new Error('message channel closed'));
    await expect(send('page/need-pack', 'judge')).resolves.toEqual({ ok: true, value: true });
    dying.mockRestore();
  });

  test('what is no message of ours is left to others', async () => {
    for (const raw of [null, 'page/context', { suyuan: 'page/context' }, { suyuan: 'toString', args: [] }]) {
      await expect(native.runtime.sendMessage(raw)).rejects.toThrow('Receiving end');
    }
  });

  test('after a reload of the extension it says so', async () => {
    fake.isConnected = false;
    await expect(send('page/open-reader')).resolves.toMatchObject({ ok: false, code: 'disconnected' });
  });
});

test('notify is quiet when nobody listens any more', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  fake.isConnected = false;
  notify('page/cleaned', 1);
  await Promise.resolve();
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

describe('admitSender', () => {
  test.each([
    ['another extension', { ...pageSender, id: 'other-id' }],
    ['a frame inside a page', { ...pageSender, frameId: 3 }],
    ['a sender without a tab', { ...pageSender, tab: undefined }],
    ['a page that is no web page', { ...pageSender, url: 'file:///etc/hosts' }],
    ['our own extension page', appSender],
    ['a sender without a frame', { ...pageSender, frameId: undefined }],
    ['a sender without an address', { ...pageSender, url: undefined }],
  ])('refuses %s', (_name, sender) => {
    expect(admitSender(sender, 'own-id')).toBeUndefined();
  });

  test('takes the top frame of a web page, and nothing else of what it says about itself', () => {
    expect(admitSender({ ...pageSender, tab: { id: 7 } }, 'own-id')).toEqual({ tabId: 7, url: pageSender.url });
  });
});

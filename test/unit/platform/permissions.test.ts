import { expect, test, vi } from 'vitest';

const permissions = {
  request: vi.fn(async () => true),
  contains: vi.fn(async () => true),
  remove: vi.fn(async () => true),
  getAll: vi.fn(async () => ({ origins: [] as string[] })),
};
vi.mock('../../../src/platform/browser', () => ({ browser: { permissions } }));
const { hasOrigins, removeOrigins, requestOrigins } = await import('../../../src/platform/permissions');

test.each([
  ['request', requestOrigins],
  ['contains', hasOrigins],
  ['remove', removeOrigins],
] as const)('%s names both schemes where a pattern leaves it open', async (name, ask) => {
  await expect(ask(['*://a.example/*', 'https://b.example/*'])).resolves.toBe(true);
  expect(permissions[name]).toHaveBeenCalledWith({
    origins: ['http://a.example/*', 'https://a.example/*', 'https://b.example/*'],
  });
});

test.each([
  ['request', requestOrigins],
  ['contains', hasOrigins],
  ['remove', removeOrigins],
] as const)('a %s that the browser refuses is a no', async (name, ask) => {
  permissions[name].mockRejectedValueOnce(new Error('This function must be called during a user gesture'));
  await expect(ask(['https://b.example/*'])).resolves.toBe(false);
});

test('what is still granted as it was written is given back as it was written', async () => {
  permissions.getAll.mockResolvedValueOnce({ origins: ['*://a.example/*'] });
  await expect(removeOrigins(['*://a.example/*'])).resolves.toBe(true);
  expect(permissions.remove).toHaveBeenLastCalledWith({ origins: ['*://a.example/*'] });
});

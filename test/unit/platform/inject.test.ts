import { expect, test, vi } from 'vitest';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { pathOf } = await import('../../../src/platform/inject');

test.each([
  ['src/content/probe.iife.js'],
  ['/src/content/probe.iife.js'],
  ['moz-extension://5a1f7c52-9f0e-4d3b-8c55-2f6f0e7d9a10/src/content/probe.iife.js'],
])('%s is a path as registrations take it', (file) => {
  expect(pathOf(file)).toBe('src/content/probe.iife.js');
});

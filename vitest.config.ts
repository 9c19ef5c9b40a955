import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.ts';
import { patience } from './test/support/wait-for.ts';

const chromium = findChromium();
const grammars = ['common', 'rarer'].flatMap(
  (name) => readFileSync(`src/packs/${name}-grammars.ts`, 'utf8').match(/highlight\.js\/lib\/[\w/]+/g) ?? [],
);

export default defineConfig({
  plugins: [preact()],
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/repo/**/*.test.ts'],
          environment: 'node',
          // Property tests run thousands of cases; on a busy machine that takes its time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            'dompurify',
            'preact',
            'preact/hooks',
            'axe-core',
            'fast-check',
            'valibot',
            'css-what',
            'jsonc-parser',
            'tldts-icann',
            '@codemirror/autocomplete',
            '@codemirror/commands',
            '@codemirror/lang-json',
            '@codemirror/language',
            '@codemirror/lint',
            '@codemirror/state',
            '@codemirror/view',
            'webextension-polyfill',
            'highlight.js/lib/core',
            ...grammars,
            'temml',
            'turndown',
            'turndown-plugin-gfm',
          ],
        },
        test: {
          name: 'dom',
          expect: { poll: { timeout: patience } },
          include: ['test/dom/**/*.dom.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: [
                  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                  '--disable-quic',
                  '--disable-background-networking',
                ],
              },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          expect: { poll: { timeout: patience } },
          include: ['test/e2e/**/*.e2e.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

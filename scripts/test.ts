import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from './browsers';
import { buildExtension } from './build';

/**
 * `npm test`: makes sure of both browsers, builds, runs every vitest project (unit, repo rules, DOM, end-to-end) and
 * ends with one line, `N passed, N failed`, that counts single tests. Arguments go on to vitest.
 */
const report = 'out/test-results.json';
rmSync(report, { force: true });
await ensureChromium();
await ensureFirefox();
await buildExtension();
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);

let passed = 0;
let failed = 1;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed = result.numPassedTests;
  // A file that could not even start counts no failed test, but it did fail.
  const brokenFiles = result.testResults.filter(
    (file: { status: string; assertionResults: unknown[] }) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  failed = result.numFailedTests + brokenFiles;
  if (failed === 0 && (run.status !== 0 || passed === 0)) failed = 1;
} catch (error) {
  console.error(`The test run left no result: ${String(error)}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

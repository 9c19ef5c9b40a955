import { spawnSync } from 'node:child_process';
import { lintFirefoxBuild } from './addon-lint';
import { buildExtension } from './build';
import { checkBuiltManifests } from './built-manifest';
import { checkSizes } from './sizes';

/** A step says what is wrong, in sentences; an empty list means that all is well. */
type Step = readonly [name: string, run: () => Promise<readonly string[]> | readonly string[]];

function command(name: string, ...args: string[]): readonly string[] {
  const run = spawnSync(process.execPath, [`node_modules/${name}`, ...args], { stdio: 'inherit' });
  return run.status === 0 ? [] : [`${name} ended with ${run.status ?? run.signal}.`];
}

const steps: readonly Step[] = [
  ['format, lint, import rules', () => command('@biomejs/biome/bin/biome', 'ci', '.')],
  ['types', () => command('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')],
  ['types of core, without DOM', () => command('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.core.json')],
  ['unused code', () => command('knip/bin/knip.js')],
  [
    'build of both targets',
    async () => {
      await buildExtension();
      return [];
    },
  ],
  ['built manifests', checkBuiltManifests],
  ['size budgets', checkSizes],
  ['web-ext lint', lintFirefoxBuild],
];

let failures = 0;
for (const [name, run] of steps) {
  console.log(`\n— ${name}`);
  const problems = await run();
  for (const problem of problems) console.error(`  ✗ ${problem}`);
  failures += problems.length;
}
console.log(failures === 0 ? '\nAll checks passed.' : `\n${failures} problem(s).`);
process.exit(failures === 0 ? 0 : 1);

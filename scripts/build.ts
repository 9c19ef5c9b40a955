import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Which builds there are; each goes to `dist/<target>`. */
export const targets = ['chrome', 'firefox'] as const;

/** Builds the named targets, both when none is named. Throws when a build fails. */
export async function buildExtension(wanted: readonly string[] = targets): Promise<void> {
  for (const target of targets) {
    if (!wanted.includes(target)) continue;
    rmSync(`dist/${target}`, { recursive: true, force: true });
    await build({ mode: target === 'firefox' ? 'firefox' : 'production', logLevel: 'warn' });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExtension(process.argv.length > 2 ? process.argv.slice(2) : targets);
}

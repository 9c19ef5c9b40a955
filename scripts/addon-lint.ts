import { spawnSync } from 'node:child_process';

/**
 * Warnings that the linter gives for code of libraries and that cannot be acted upon: preact, Readability and
 * DOMPurify assign `innerHTML` inside. Counted, so that one more is noticed.
 */
const accepted: Readonly<Record<string, number>> = { UNSAFE_VAR_ASSIGNMENT: 12 };

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Runs `web-ext lint` on the Firefox build: no errors, no warnings beyond the accepted ones. */
export function lintFirefoxBuild(): string[] {
  const run = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', 'dist/firefox', '-o', 'json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const start = run.stdout.indexOf('{');
  if (start < 0) return [`web-ext lint gave no report: ${run.stderr.slice(0, 300)}`];
  const report = JSON.parse(run.stdout.slice(start)) as { errors: LintMessage[]; warnings: LintMessage[] };
  const counts = new Map<string, number>();
  for (const { code } of report.warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  console.log(`  ${report.errors.length} errors, ${report.warnings.length} warnings`);
  const problems = report.errors.map((error) => `${error.code} in ${error.file ?? '?'}: ${error.message}`);
  for (const [code, count] of counts) {
    console.log(`  ${code}: ${count}`);
    if (count > (accepted[code] ?? 0)) problems.push(`${count} × ${code}, ${accepted[code] ?? 0} accepted`);
  }
  return problems;
}

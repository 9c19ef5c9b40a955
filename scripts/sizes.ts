import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { suyuan } from '../package.json' with { type: 'json' };

const root = 'dist/chrome';
const kB = 1024;

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** What a module pulls in at once: static imports, not `import()`. */
function staticImportsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const match of source.matchAll(/(?:^|[;}\s])(?:import|from)\s*["']([^"']+\.js)["']/g)) {
    const target = join(file, '..', match[1] ?? '');
    if (existsSync(target)) staticImportsOf(target, seen);
  }
  return seen;
}

/** Scripts and style sheets that an extension page loads before anything is clicked. */
function filesOfPage(page: string): Set<string> {
  const html = readFileSync(page, 'utf8');
  const files = new Set<string>();
  for (const match of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
    const address = match[1] ?? '';
    const file = address.startsWith('/') ? join(root, address) : join(page, '..', address);
    if (file.endsWith('.css')) files.add(file);
    else for (const each of staticImportsOf(file)) files.add(each);
  }
  return files;
}

function entryFiles(name: string): Iterable<string> {
  if (name === 'background') {
    const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
    return staticImportsOf(join(root, manifest.background.service_worker));
  }
  if (name === 'options' || name === 'onboarding') return filesOfPage(join(root, `src/${name}/index.html`));
  return [join(root, name)];
}

/**
 * Compares the built files with the budgets of package.json (`suyuan.sizeBudgetsKbGzip`, kB of 1024 bytes, gzip 9)
 * and prints the table. A budget is raised only in the change that needs it, with the reason.
 */
export function checkSizes(): string[] {
  const problems: string[] = [];
  for (const [name, budget] of Object.entries(suyuan.sizeBudgetsKbGzip)) {
    // A store package is a zip: the sum of the compressed files is its size but for a few bytes a name.
    const files = [...(name === 'zip' ? filesBelow(root) : entryFiles(name))];
    const weighed = files.map((file) => ({ file: relative(root, file), size: gzippedSize(file) }));
    const size = weighed.reduce((sum, part) => sum + part.size, 0) / kB;
    console.log(`  ${size.toFixed(1).padStart(7)} of ${String(budget).padStart(3)} kB  ${name}`);
    if (size > budget) {
      const largest = weighed.sort((a, b) => b.size - a.size).slice(0, 5);
      const names = largest.map(({ file }) => file).join(', ');
      problems.push(`${name} is ${size.toFixed(1)} kB gzipped, its budget is ${budget} kB (largest: ${names}).`);
    }
  }
  return problems;
}

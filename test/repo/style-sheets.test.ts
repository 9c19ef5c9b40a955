import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What lies over somebody's page keeps to that page's pixels; everything else is ours.
const overPages = [join('src', 'reader', 'page', 'located.css')];

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name))
  .filter((sheet) => !overPages.includes(sheet));

// Letters are measured in --u, so that they follow the size that the user set in his browser; on paper in points.
test.each(sheets)('%s sizes no letter in fixed pixels', (sheet) => {
  expect(readFileSync(sheet, 'utf8')).not.toMatch(/\bfont(?:-size)?:[^;]*\dpx/);
});

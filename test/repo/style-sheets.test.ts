import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name));

// Letters are measured in --u, so that they follow the size that the user set in his browser.
test.each(sheets)('%s sizes no letter in fixed pixels', (sheet) => {
  expect(readFileSync(sheet, 'utf8')).not.toMatch(/\bfont(?:-size)?:[^;]*\d(?:px|pt)/);
});

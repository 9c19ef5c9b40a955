import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name));

const markupSinks =
  /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|document\.write\(|\bsrcdoc\b/;

test.each(files.filter((file) => file !== join('src', 'dom', 'sanitize.ts')))(
  '%s turns no string into markup',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(markupSinks);
  },
);

// One file may ask the network, and says on whose click.
test.each(files.filter((file) => file !== join('src', 'platform', 'net.ts')))(
  '%s asks the network for nothing',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bfetch\(/);
  },
);

test.each(files.filter((file) => file.includes(`${join('src', 'core')}`)))('%s has no clock', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/);
});

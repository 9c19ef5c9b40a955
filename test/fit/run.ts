import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readExamples } from './examples';
import { fitPages } from './fit';
import { printFit } from './report';
import { withPoints } from './written';

const usage = `npm run fit -- [options]
  --corpus DIR   labelled pages of DIR/pages.json (may be given several times)
  --factory N    N composed pages of each seed
  --seed S       seed of composed pages (may be given several times; 1)
  --list         also lists the pages that the fitted points judge wrongly
  --write        writes the points into src/core/weights.ts
`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    factory: { type: 'string', default: '0' },
    seed: { type: 'string', multiple: true, default: ['1'] },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const weightsFile = fileURLToPath(new URL('../../src/core/weights.ts', import.meta.url));

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(): Promise<void> {
  if (values.help) return print(usage);
  const pages = Number(values.factory);
  if (!Number.isInteger(pages) || pages < 0) throw new Error('--factory takes a number of pages');
  const examples = await readExamples({ corpora: values.corpus, seeds: values.seed, pages });
  if (examples.every((example) => !example.isFitted)) throw new Error('no page to learn from');
  const found = fitPages(examples);
  printFit(examples, found, values.list, print);
  if (!values.write) return;
  await writeFile(weightsFile, withPoints(await readFile(weightsFile, 'utf8'), found.points));
  print('\nWritten to src/core/weights.ts');
}

await main();

import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Lab, openLab } from '../support/lab';
import { compareSource, heldPhrases } from './compare';
import { decodePage, fixturesAsCorpus, type LabelledPage, readCorpus } from './corpus';
import { runFactory } from './factory/run-factory';
import { printLists } from './lists';
import { printOpening } from './opening';
import { detectionScores, isNews, phraseScores, printReport, type Row, sourceScores, timeRatios } from './report';
import { printRules } from './rules';
import { printSpeed } from './speed';
import { quantile } from './tables';

const usage = `npm run bench -- [options]
  --corpus DIR      pages of DIR/pages.json; the project's own fixtures unless given
  --only SUBSTRING  only pages whose file name holds it (may be given several times)
  --list            also lists missed reposts, missed sources, lost and left phrases
  --quick           our engine alone, once a page
  --rounds N        runs a page after one to warm up, the median counts (3)
  --speed           times alone, as ratios: pages, a page of 2.8 MB, ten and a hundred times the text
  --json FILE       where the machine-readable result goes (out/bench.json)
  --opening         the built extension: a click on its icon until the article is painted, part by part
  --lists           a list of 27,000 domains: time, slices, memory
  --rules           rules at their limits: 20,000 to look up among, files made to do harm
  --factory N       N composed pages instead of a corpus; their gold is exact
  --seed S          another seed, other pages (1)
  --family ID       composed pages of one family only
  --tabs N          composed pages read side by side (2); 1 gives the steadiest times
  --save DIR        markup, gold and faults of each faulty composed page
`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    only: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string', default: 'out/bench.json' },
    factory: { type: 'string' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string' },
    save: { type: 'string' },
    tabs: { type: 'string', default: '2' },
    speed: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    lists: { type: 'boolean', default: false },
    opening: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Prints one line. */
function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function readOne(lab: Lab, page: LabelledPage): Promise<Row> {
  try {
    const html = await decodePage(page.path, page.charset);
    const measures = await lab.measure(
      { url: page.url, html },
      { others: !values.quick, rounds: Math.max(1, Number(values.rounds) || 1) },
    );
    return { page, measures };
  } catch (error) {
    return { page, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** The result for machines: scores, and each page without its texts. */
function summary(rows: readonly Row[]): object {
  const plain = rows.filter((row) => !isNews(row.page));
  const ratios = timeRatios(rows, 'ours');
  return {
    pages: rows.length,
    detection: { all: detectionScores(rows), withoutNews: detectionScores(plain) },
    source: sourceScores(rows),
    phrases: {
      ours: phraseScores(rows, 'ours'),
      readability: phraseScores(rows, 'readability'),
      defuddle: phraseScores(rows, 'defuddle'),
    },
    timeRatio: { median: quantile(ratios, 0.5), p90: quantile(ratios, 0.9) },
    rows: rows.map(({ page, measures, failure }) => ({
      file: page.file,
      class: page.pageClass,
      failure: failure ?? measures?.ours.error,
      verdict: measures?.reading?.verdict,
      source: measures?.reading?.source,
      outcome: measures?.reading && compareSource(page, measures.reading.source),
      title: measures?.reading?.article?.title,
      byline: measures?.reading?.article?.byline,
      published: measures?.reading?.article?.published,
      counts: measures?.reading?.article?.counts,
      kept: heldPhrases(measures?.ours.text ?? '', page.must).length,
      left: heldPhrases(measures?.ours.text ?? '', page.mustNot).length,
      milliseconds:
        measures && [measures.ours, measures.readability, measures.defuddle].map((each) => each?.milliseconds),
    })),
  };
}

async function runComposed(count: number): Promise<void> {
  if (!Number.isInteger(count) || count < 1) throw new Error('--factory takes a number of pages');
  const { seed, family, save, list } = values;
  const labs = await Promise.all(Array.from({ length: Math.max(1, Number(values.tabs) || 1) }, () => openLab()));
  try {
    const rounds = Math.max(1, Number(values.rounds) || 1);
    const chosen = { ...(family === undefined ? {} : { family }), ...(save === undefined ? {} : { save }) };
    const request = { pages: count, seed, list, others: !values.quick, rounds, ...chosen };
    if (!(await runFactory(labs, request, print))) process.exitCode = 1;
  } finally {
    await Promise.all(labs.map((lab) => lab.close()));
  }
}

async function runSpeed(pages: readonly LabelledPage[]): Promise<void> {
  const lab = await openLab();
  try {
    const rounds = Math.max(1, Number(values.rounds) || 1);
    const isReached = await printSpeed(lab, pages, rounds, print);
    if (!isReached) process.exitCode = 1;
  } finally {
    await lab.close();
  }
}

/** What is measured without pages: whether its bars are kept, or nothing when none of it is wanted. */
async function runApart(rounds: number): Promise<boolean | undefined> {
  if (values.opening) return printOpening(rounds, print);
  if (values.lists) return printLists(rounds, print);
  return values.rules ? printRules(rounds, print) : undefined;
}

async function main(): Promise<void> {
  if (values.help) return print(usage);
  if (values.factory !== undefined) return runComposed(Number(values.factory));
  const isKept = await runApart(Math.max(1, Number(values.rounds) || 1));
  if (isKept !== undefined) {
    if (!isKept) process.exitCode = 1;
    return;
  }
  const all = values.corpus === undefined ? await fixturesAsCorpus() : await readCorpus(resolve(values.corpus));
  const only = values.only;
  const pages = only === undefined ? all : all.filter((page) => only.some((part) => page.file.includes(part)));
  if (pages.length === 0) throw new Error('no page to read');
  if (values.speed) return runSpeed(pages);
  const start = Date.now();
  const lab = await openLab();
  const rows: Row[] = [];
  try {
    for (const page of pages) {
      rows.push(await readOne(lab, page));
      if (process.stderr.isTTY) process.stderr.write(`\r${rows.length}/${pages.length} `);
    }
  } finally {
    await lab.close();
  }
  printReport(rows, values.list, print);
  const file = resolve(values.json);
  await mkdir(resolve(file, '..'), { recursive: true });
  await writeFile(file, JSON.stringify(summary(rows), undefined, 1));
  print(`\n${rows.length} pages in ${((Date.now() - start) / 1000).toFixed(0)} s; ${values.json}`);
  if (rows.some((row) => row.failure !== undefined || row.measures?.ours.error !== undefined)) process.exitCode = 1;
}

await main();

import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Lab } from '../../support/lab';
import { readBodies } from './body';
import { printFactoryReport } from './factory-report';
import { faultsOf } from './faults';
import type { FactoryPage } from './gold';
import { makePages } from './page';
import { type FactoryRow, isAllRight, scoreRow } from './score';

/** What the command line asks of the factory. */
export interface FactoryRequest {
  readonly pages: number;
  readonly seed: string;
  readonly family?: string;
  readonly list: boolean;
  readonly others: boolean;
  readonly rounds: number;
  /** Folder for each faulty page's markup, gold and faults. */
  readonly save?: string;
}

async function readOne(lab: Lab, page: FactoryPage, request: FactoryRequest): Promise<FactoryRow> {
  try {
    const { others, rounds } = request;
    return scoreRow(page, await lab.measure({ url: page.url, html: page.html }, { others, rounds, parts: true }));
  } catch (error) {
    return { page, failure: error instanceof Error ? error.message : String(error), level: 'failed' };
  }
}

async function savePages(rows: readonly FactoryRow[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const row of rows) {
    const faults = faultsOf(row);
    if (faults.length === 0) continue;
    const { html, ...rest } = row.page;
    await writeFile(join(folder, `${row.page.id}.html`), html);
    const found = {
      parts: row.measures?.ours.parts,
      verdict: row.measures?.reading?.verdict,
      source: row.measures?.reading?.source,
      journal: row.measures?.reading?.journal,
    };
    await writeFile(join(folder, `${row.page.id}.json`), JSON.stringify({ faults, ...rest, found }, undefined, 1));
  }
}

/** Reads pages in as many tabs as there are labs; the rows stand in the order of the pages. */
async function readAll(labs: readonly Lab[], pages: readonly FactoryPage[], request: FactoryRequest) {
  const rows: FactoryRow[] = [];
  let next = 0;
  let done = 0;
  const work = async (lab: Lab) => {
    for (;;) {
      const at = next;
      const page = pages[at];
      if (page === undefined) return;
      next += 1;
      rows[at] = await readOne(lab, page, request);
      done += 1;
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${pages.length} `);
    }
  };
  await Promise.all(labs.map(work));
  return rows;
}

/** Makes the pages, reads them with every engine and prints the tables. Returns false when a page broke an engine. */
export async function runFactory(
  labs: readonly Lab[],
  request: FactoryRequest,
  print: (text: string) => void,
): Promise<boolean> {
  const start = Date.now();
  const pages = makePages(request.seed, request.pages, readBodies(), request.family);
  const rows = await readAll(labs, pages, request);
  printFactoryReport(rows, request.list, print);
  if (request.save !== undefined) await savePages(rows, resolve(request.save));
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  print(`\n${rows.length} pages of seed ${request.seed} in ${seconds} s, ${rows.filter(isAllRight).length} all right`);
  return rows.every((row) => row.failure === undefined && row.measures?.ours.error === undefined);
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium, sandboxArguments } from '../../scripts/browsers';
import type { PageFacts } from '../../src/core/facts';
import { bundleScript } from '../support/lab';

/** A page before its facts are read. */
export interface RawPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

type FactsText = Omit<PageFacts, 'meta'> & { readonly meta: readonly (readonly [string, string])[] };

function parseFacts(text: string): PageFacts {
  const facts = JSON.parse(text) as FactsText;
  return { ...facts, meta: new Map(facts.meta) };
}

/**
 * Facts of all pages, in their order, read in one Chromium without network. Kept in `folder` under a name made of the
 * pages and of the code that reads them, so that a second run with the same of both opens no browser.
 */
export async function readAllFacts(pages: readonly RawPage[], folder = 'out/fit'): Promise<PageFacts[]> {
  const script = await bundleScript('../fit/in-page.ts');
  const hash = createHash('sha256').update(script);
  for (const { url, html } of pages) hash.update(`${url}\n${html}\n`);
  const file = resolve(folder, `facts-${hash.digest('hex').slice(0, 16)}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const texts = kept === undefined ? await readInBrowser(pages, script) : (JSON.parse(kept) as string[]);
  if (kept === undefined) {
    await mkdir(resolve(folder), { recursive: true });
    await writeFile(file, JSON.stringify(texts));
  }
  return texts.map(parseFacts);
}

async function readInBrowser(pages: readonly RawPage[], script: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...sandboxArguments()] });
  try {
    const context = await browser.newContext({ offline: true });
    const tab = await context.newPage();
    await tab.addScriptTag({ content: script });
    const texts: string[] = [];
    for (const { url, html } of pages) {
      const call = `SuyuanLab.readText(${JSON.stringify(html)}, ${JSON.stringify(url)})`;
      texts.push(String(await tab.evaluate(call)));
    }
    return texts;
  } finally {
    await browser.close();
  }
}

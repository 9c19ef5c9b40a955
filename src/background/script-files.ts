import extractionFile from '../packs/extraction.iife.ts?script&iife';
import formulaeFile from '../packs/formulae.iife.ts?script&iife';
import grammarsFile from '../packs/grammars.iife.ts?script&iife';
import highlightFile from '../packs/highlight.iife.ts?script&iife';
import markdownFile from '../packs/markdown.iife.ts?script&iife';
import ruleTestFile from '../packs/rule-test.iife.ts?script&iife';
import pickerFile from '../picker/picker.iife.ts?script&iife';
import { browser } from '../platform/browser';
import { pathOf } from '../platform/inject';
import readerFile from '../reader/reader.iife.tsx?script&iife';

/**
 * The built files that the background puts into pages, as the browser wants them named. Those that the manifest runs
 * by itself on known sites are looked up there; the others are injected and nothing else.
 */
export const scriptFiles = {
  probe: findInManifest('probe'),
  judge: findInManifest('judge'),
  early: findInManifest('early'),
  cleanup: findInManifest('cleanup'),
  cleaning: findInManifest('cleaning'),
  pill: findInManifest('pill'),
  picker: pickerFile,
  extraction: extractionFile,
  highlight: highlightFile,
  grammars: grammarsFile,
  formulae: formulaeFile,
  markdown: markdownFile,
  'rule-test': ruleTestFile,
  reader: readerFile,
} as const;

function findInManifest(name: string): string {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const file = scripts.flatMap((script) => script.js ?? []).find((path) => path.includes(`/${name}.iife.`));
  if (file === undefined) throw new Error(`The manifest names no ${name} script.`);
  return pathOf(file);
}

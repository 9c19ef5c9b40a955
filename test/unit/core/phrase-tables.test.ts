import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as pagePhrases from '../../../src/core/phrases/page-phrases';
import { indexedTables, tablesWithin } from '../../../src/core/phrases/phrase-index';
import type { PhraseTable } from '../../../src/core/phrases/phrase-table';
import * as sourceLabels from '../../../src/core/phrases/source-labels';
import * as translationMarks from '../../../src/core/phrases/translation-marks';
import { foldLabels } from '../../../src/core/text/script';

const exported = Object.entries({ ...pagePhrases, ...sourceLabels, ...translationMarks }).filter(
  ([, value]) => 'words' in value,
);
const tables = exported.filter((entry): entry is [string, PhraseTable] => 'pattern' in entry[1]);

/** The pattern without what it asks of its surroundings, which only lets more texts match. */
function withoutLookarounds(pattern: RegExp): RegExp {
  let source = pattern.source;
  let plain = '';
  while (plain !== source) {
    plain = source;
    source = plain.replace(/\(\?<?[!=](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[])*\)/g, '');
  }
  return new RegExp(plain.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, ''));
}

describe('tables of phrases', () => {
  it('are all indexed, each in a bit of its own', () => {
    expect(indexedTables.length).toBeLessThan(32);
    expect(new Set(indexedTables)).toEqual(new Set(exported.map(([, table]) => table)));
  });

  it.each(tables)('%s: whatever its pattern fits holds one of its words', (_name, table) => {
    const bit = 1 << indexedTables.indexOf(table);
    fc.assert(
      fc.property(fc.stringMatching(withoutLookarounds(table.pattern)), (text) => {
        expect(tablesWithin(foldLabels(text)) & bit).toBe(bit);
      }),
      { numRuns: 400 },
    );
  });

  it('finds words anywhere in a text, and several tables at once', () => {
    const found = tablesWithin(foldLabels('前面一句，本站文章來源於網友，侵刪'));
    const holds = (table: (typeof indexedTables)[number]) => (found & (1 << indexedTables.indexOf(table))) !== 0;
    expect([pagePhrases.siteDisclaimers, pagePhrases.removalNotices, sourceLabels.sourceLabelWords].every(holds)).toBe(
      true,
    );
    expect(holds(pagePhrases.promotions)).toBe(false);
  });

  it('finds nothing in an ordinary sentence', () => {
    expect(tablesWithin('线程池满了以后任务要么排队要么被拒绝')).toBe(0);
  });
});

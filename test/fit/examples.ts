import { readPageShape } from '../../src/core/page-shape';
import { signals } from '../../src/core/signals';
import { siteOf } from '../../src/core/url/site';
import type { SignalId } from '../../src/core/weights';
import { decodePage, readCorpus } from '../bench/corpus';
import { readBodies } from '../bench/factory/body';
import { makePages } from '../bench/factory/page';
import { isNews } from '../bench/report';
import { type RawPage, readAllFacts } from './read-pages';

/** A labelled page as the fitting sees it: which signs speak on it, and what it is. */
export interface Example {
  readonly id: string;
  readonly from: 'corpus' | 'factory';
  /** Site or family: pages of one group are never on both sides of a test. */
  readonly group: string;
  readonly isRepost: boolean;
  /** False where nothing is to be learnt: refused as no article, news syndication, copies without any mark. */
  readonly isFitted: boolean;
  /** True for pages that count in the figures. */
  readonly isScored: boolean;
  /** How sure the label is, 0 to 1. */
  readonly trust: number;
  /** True when the page is refused as no article; no weight can change that. */
  readonly isRefused: boolean;
  readonly hits: readonly SignalId[];
}

type Label = Pick<Example, 'from' | 'group' | 'isRepost' | 'isScored' | 'trust'>;

/** What a label is worth by how sure its maker was. */
const trustOf: Readonly<Record<string, number>> = { low: 0.3, medium: 0.7 };

/** The pages of `folder/pages.json`, grouped by site; news syndication is easy to argue about and does not count. */
async function corpusPages(folder: string): Promise<(RawPage & Label)[]> {
  const pages = await readCorpus(folder);
  return Promise.all(
    pages.map(async (page) => ({
      id: page.file,
      url: page.url,
      html: await decodePage(page.path, page.charset),
      from: 'corpus' as const,
      group: siteOf(new URL(page.url).hostname),
      isRepost: page.pageClass === 'repost',
      isScored: !isNews(page),
      trust: trustOf[page.sure] ?? 1,
    })),
  );
}

/** Composed pages, grouped by family; a copy without any mark and what may be called either way do not count. */
function factoryPages(seed: string, count: number): (RawPage & Label)[] {
  return makePages(seed, count, readBodies()).map(({ id, url, html, family, gold }) => ({
    id,
    url,
    html,
    from: 'factory' as const,
    group: family,
    isRepost: gold.pageClass === 'repost',
    isScored: gold.isMarked && gold.levels.length === 0,
    trust: 1,
  }));
}

/** Which pages to learn from. */
export interface Sources {
  readonly corpora: readonly string[];
  readonly seeds: readonly string[];
  /** Composed pages of each seed. */
  readonly pages: number;
}

/** All labelled pages with the signs that speak on them. */
export async function readExamples({ corpora, seeds, pages }: Sources): Promise<Example[]> {
  const fromCorpora = (await Promise.all(corpora.map(corpusPages))).flat();
  const all = [...fromCorpora, ...seeds.flatMap((seed) => factoryPages(seed, pages))];
  const facts = await readAllFacts(all);
  return all.flatMap(({ id, from, group, isRepost, isScored, trust }, at) => {
    const one = facts[at];
    if (one === undefined) return [];
    const isRefused = readPageShape(one) !== undefined;
    const hits = isRefused ? [] : signals.filter((signal) => signal.read(one) !== undefined).map((signal) => signal.id);
    return [{ id, from, group, isRepost, isScored, trust, isRefused, isFitted: isScored && !isRefused, hits }];
  });
}

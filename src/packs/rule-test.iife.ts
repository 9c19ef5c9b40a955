import type { SiteRule } from '../core/rules/rule';
import { findPack, offerPack } from '../platform/packs';
import { readAtOnce } from '../reading-steps';
import { type RuleTest, ruleTestPack, type SelectorMatch } from './contracts';
import { partsFromPacks } from './parts';

offerPack(ruleTestPack, {
  async testRule(rule, options): Promise<RuleTest> {
    const parts = await partsFromPacks(document, location.href, async (pack) => findPack(pack));
    const { article, journal, source } = readAtOnce(parts, { ...options, rule, now: new Date() });
    const { platform, host } = source.best ?? source.candidates[0] ?? {};
    return {
      title: article?.title ?? document.title,
      ...(article && { counts: article.counts }),
      removed: journal.reduce((sum, entry) => sum + entry.count, 0),
      state: source.state,
      ...(platform !== undefined && { platform }),
      ...(host !== undefined && { host }),
      matches: selectorsOf(rule).map(countMatches),
    };
  },
});

function selectorsOf(rule: SiteRule): readonly string[] {
  const { article, title, author, date, original, remove = [], keep = [] } = rule;
  const single = [article, title, author, date, original?.selector].filter((selector) => selector !== undefined);
  return [...new Set([...single, ...remove, ...keep])];
}

function countMatches(selector: string): SelectorMatch {
  try {
    const found = [...document.querySelectorAll(selector)];
    let characters = 0;
    let outer: Element | undefined;
    for (const element of found) {
      // In document order, what is inside of another match comes right after it.
      if (outer?.contains(element)) continue;
      outer = element;
      characters += (element.textContent ?? '').replace(/\s+/g, '').length;
    }
    return { selector, count: found.length, characters };
  } catch {
    return { selector, count: 0, characters: 0 };
  }
}

import type { PageFacts } from '../core/facts';
import type { SiteRule } from '../core/rules/rule';
import { findNoise, type Noise } from '../dom/strip';
import { liveStrippers } from '../dom/strippers/index';

/** The noise of a live page that cleaning may hide: the live strippers and the rule's own removals. Changes nothing. */
export function findLiveNoise(
  page: Document,
  facts: PageFacts,
  rule: SiteRule | undefined,
  phrases: readonly string[] = [],
): readonly Noise[] {
  return findNoise(page.body, facts, {
    strippers: liveStrippers,
    phrases,
    ...(rule?.keep ? { keep: rule.keep } : {}),
    ...(rule?.remove ? { remove: rule.remove } : {}),
    ...(rule?.removeText ? { removeText: rule.removeText } : {}),
  });
}

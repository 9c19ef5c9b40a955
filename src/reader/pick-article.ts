import type { GoverningRule, SiteRule } from '../core/rules/rule';
import { pickerPack } from '../packs/contracts';
import { needPack } from '../platform/need-pack';
import { leaveDraftRule } from './draft-rule';

/** Stands in where no rule governs the page; it lives as long as the page and is kept nowhere. */
const unnamed: SiteRule = { id: 'picked', name: '', match: [], mode: 'notify', enabled: true };

/**
 * Lets the person point at the article on the page. True when somebody did: then the next reading of this page begins
 * there, by the rule that governs it or none.
 */
export async function pickArticle({ mode, rule }: Omit<GoverningRule, 'origin'>): Promise<boolean> {
  const picker = await needPack(pickerPack);
  const outcome = await picker?.pick('article');
  if (outcome?.kind !== 'picked') return false;
  leaveDraftRule({ ...(rule ?? unnamed), mode, article: outcome.selector });
  return true;
}

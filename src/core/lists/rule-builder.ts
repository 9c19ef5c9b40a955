import type { SuffixTest } from '../rules/foreign';
import { ruleLimits } from '../rules/limits';
import type { RuleMode, SiteRule } from '../rules/rule';
import { type DropReason, listLimits } from './list-format';
import { hostRefusal } from './refusals';

/** The parts of a rule that foreign lists can say. */
export type RuleParts = Pick<SiteRule, 'article' | 'title' | 'author' | 'date' | 'remove'>;

/** Which hosts a rule is for, those below them included, and which of those it is not for. */
export interface RuleHosts {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

interface Draft {
  readonly hosts: RuleHosts;
  readonly remove: Set<string>;
}

/** Gathers the selectors that a list removes, one rule for each set of hosts. */
export class RuleBuilder {
  readonly #drafts = new Map<string, Draft>();
  readonly #isPublicSuffix: SuffixTest | undefined;

  constructor(isPublicSuffix?: SuffixTest) {
    this.#isPublicSuffix = isPublicSuffix;
  }

  /** Adds what one line says about some hosts, or tells why it can't. */
  add(hosts: RuleHosts, selector: string): DropReason | undefined {
    const refused = hosts.on
      .map((host) => hostRefusal(host, this.#isPublicSuffix))
      .find((reason) => reason !== undefined);
    if (refused) return refused;
    const key = `${hosts.on.toSorted().join(' ')}|${hosts.off.toSorted().join(' ')}`;
    const draft = this.#drafts.get(key) ?? { hosts, remove: new Set<string>() };
    const isFull =
      draft.remove.size >= ruleLimits.selectors || Math.max(hosts.on.length, hosts.off.length) > ruleLimits.matches;
    if (isFull || (this.#drafts.size >= listLimits.rules && !this.#drafts.has(key))) return 'limit';
    draft.remove.add(selector);
    this.#drafts.set(key, draft);
    return undefined;
  }

  /** The rules so far, in the order in which their hosts were first named. */
  rules(): readonly SiteRule[] {
    const ids = new RuleIds();
    return [...this.#drafts.values()].map(({ hosts, remove }) =>
      hostRule(ids.next('filter', hosts.on[0] ?? ''), hosts, 'clean', { remove: [...remove] }),
    );
  }
}

/** A rule for some hosts, named after the first of them. */
export function hostRule(id: string, { on, off }: RuleHosts, mode: RuleMode, parts: RuleParts): SiteRule {
  return {
    id,
    name: on.length > 1 ? `${on[0]} +${on.length - 1}` : (on[0] ?? ''),
    match: on.map(patternOf),
    ...(off.length > 0 && { exclude: off.map(patternOf) }),
    mode,
    ...parts,
    enabled: true,
  };
}

function patternOf(host: string): string {
  return /^[\d.]+$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/**
 * Ids for the rules of one list. They come from what the rules are about, so that the next version of the list meets
 * the same rules again.
 */
export class RuleIds {
  readonly #taken = new Set<string>();

  /** A free id such as `filter-blog-example-cn`. */
  next(kind: string, subject: string): string {
    const words = subject
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const base = `${kind}-${words}`.slice(0, 56).replace(/-$/, '');
    let id = base;
    for (let n = 2; this.#taken.has(id); n += 1) id = `${base}-${n}`;
    this.#taken.add(id);
    return id;
  }
}

import type { Settings } from '../settings/settings';
import { resolveRule } from './resolve';
import type { RuleMode, SiteRule } from './rule';

/**
 * The settings in which this address's site is in the given mode, changed as little as possible: the governing rule
 * gets the mode; where only detection governs, a rule for the host is added. Addresses that are no web pages change
 * nothing.
 */
export function withSiteMode(settings: Settings, url: string, mode: RuleMode): Settings {
  const host = hostOf(url);
  if (host === undefined) return settings;
  const { origin, rule } = resolveRule(url, settings);
  if (origin === 'user' && rule) {
    const rules = settings.rules.map((item) => (item.id === rule.id ? { ...item, mode } : item));
    return { ...settings, rules };
  }
  if (origin === 'builtin' && rule) {
    const change = { ...settings.builtin[rule.id], mode };
    return { ...settings, builtin: { ...settings.builtin, [rule.id]: change } };
  }
  return { ...settings, rules: [...settings.rules, siteRule(host, mode, settings.rules)] };
}

/** A fresh user rule for one host, with an id that no rule of the list has. */
export function siteRule(host: string, mode: RuleMode, rules: readonly SiteRule[]): SiteRule {
  const base = `site-${host.replace(/[^a-z0-9]+/g, '-')}`.slice(0, 56);
  const taken = new Set(rules.map((rule) => rule.id));
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return { id, name: host, match: [`*://${host}/*`], mode, enabled: true };
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : undefined;
}

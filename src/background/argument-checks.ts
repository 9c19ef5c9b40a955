import * as v from 'valibot';
import { isAppearanceChange, isWebAddress } from '../core/settings/schema';
import type { ArgumentChecks } from '../platform/messages';
import { packIds } from '../platform/packs';

const short = v.pipe(v.string(), v.maxLength(300));
const longer = v.pipe(v.string(), v.maxLength(1_000));
const address = v.pipe(v.string(), v.maxLength(4_000), v.check(isWebAddress));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const hit = v.object({
  id: short,
  weight: v.number(),
  quote: longer,
  locator: v.optional(longer),
  args: v.optional(v.pipe(v.array(longer), v.maxLength(20))),
});

const pageVerdict = v.object({
  verdict: v.object({
    level: v.picklist(['repost', 'possible', 'original', 'not-article']),
    score: v.pipe(v.number(), v.finite()),
    signals: v.pipe(v.array(hit), v.maxLength(100)),
    reason: v.optional(short),
  }),
  state: v.picklist(['traced', 'likely', 'self-citing', 'unknown', 'none']),
  originalUrl: v.optional(address),
});

const search = v.object({
  title: short,
  site: v.optional(short),
  extra: v.optional(short),
  engine: v.optional(v.picklist(['bing', 'baidu', 'google', 'duckduckgo'])),
});
const articleName = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const place = v.object({ block: count, offset: v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000)) });
const section = v.pipe(v.string(), v.regex(/^[\w/=?&.:%-]{0,200}$/));

function tuple(...items: readonly v.GenericSchema[]): (args: readonly unknown[]) => boolean {
  const schema = v.strictTuple([...items]);
  return (args) => v.is(schema, args);
}

/** The shapes that arrive: page processes may be anyone's, so everything is looked at before it is used. */
export const argumentChecks: ArgumentChecks = {
  'page/context': tuple(),
  'page/texts': tuple(),
  'page/opened': tuple(),
  'page/need-pack': tuple(v.picklist(packIds)),
  'page/verdict': tuple(pageVerdict),
  'page/cleaned': tuple(count),
  'page/open-reader': tuple(),
  'page/set-mode': tuple(v.picklist(['notify', 'off'])),
  'page/pill-closed': tuple(),
  'page/mute-pill': tuple(),
  'reader/state': tuple(v.boolean()),
  'reader/save-appearance': (args) => args.length === 1 && isAppearanceChange(args[0]),
  'reader/search': tuple(search),
  'reader/check-original': tuple(address),
  'reader/place': tuple(articleName),
  'reader/keep-place': tuple(articleName, place),
  'reader/go-on': tuple(address),
  'reader/open-options': (args) => args.length === 0 || (args.length === 1 && v.is(v.optional(section), args[0])),
  'reader/trust': tuple(v.picklist(['page', 'host'])),
  'reader/known-original': tuple(address),
};

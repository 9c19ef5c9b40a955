import type { PageFacts } from '../facts';
import { platforms } from '../platforms';
import { withoutRewriting } from '../rewritten-statement';
import { readSourceAddress } from '../source-address';
import { readSourceName } from '../source-name';
import { findStatements, type Statement } from '../statement';
import { addressLine } from '../statement-target';
import { OUTRIGHT, rankStatement, weighStatement, wordingOf } from '../statement-weight';
import type { Clue, Find, Tracer } from '../tracer';

/** WeChat accounts give their id behind the name: `缓存笔记（ID：cache）`. */
const ACCOUNT_ID = /[(（]\s*(?:微信号?|公众号|ID)\s*[:：]\s*[\w-]{3,}/i;

/** A platform named in words (`来源：CSDN`) is no author and no article. */
function platformNamed(name: string): string | undefined {
  const plain = name.replace(/(?:网|社区|博客|专栏|论坛|首页)$/, '').toLowerCase();
  return platforms.find((one) => one.name.toLowerCase() === plain || one.id === plain)?.id;
}

function fromName(statement: Statement, clue: Clue): Find | undefined {
  if (statement.account !== undefined) return { kind: 'author', platform: 'weixin', author: statement.account, clue };
  const stated = statement.author ?? statement.outlet ?? '';
  const platform = platformNamed(stated);
  if (platform !== undefined) return { kind: 'platform', platform, clue };
  const author = readSourceName(stated);
  if (author === undefined) return undefined;
  const isAccount = ACCOUNT_ID.test(statement.quote) || /^以下文章来[源自]/.test(statement.label);
  return { kind: 'author', author, ...(isAccount ? { platform: 'weixin' } : {}), clue };
}

/** A link's text that names an article, rather than an address or "here". */
function titleOf(statement: Statement): string | undefined {
  const text = statement.block.links.find((link) => link.href === statement.href)?.text.trim() ?? '';
  const says = text.length >= 6 && !/^(?:https?:|www\.|点击|查看|阅读|原文|来源|转载)|[\w-]+\.\w{2,}\//i.test(text);
  return says ? text : undefined;
}

/** A site named by its host alone: `来源：somebody.cn`. */
function bareHost(outlet: string | undefined): string | undefined {
  return /^(?:[\w-]+\.)+[a-z]{2,6}(?:\/\S*)?$/.test(outlet ?? '') ? `http://${outlet}` : undefined;
}

/** Turns one labelled statement into a find; `undefined` when it names nothing that may be offered. */
export function findFromStatement(tracer: string, statement: Statement): Find | undefined {
  const stated = statement.href ?? bareHost(statement.outlet);
  const address = stated === undefined ? undefined : readSourceAddress(stated);
  const clue: Clue = {
    tracer,
    family: 'statement',
    strength: weighStatement(statement, address),
    quote: statement.quote,
    locator: statement.block.locator,
    label: statement.label,
    ...(statement.textHost === undefined || statement.textHost === address?.host
      ? {}
      : { textHost: statement.textHost }),
  };
  const rank = rankStatement(statement, address?.kind === 'article');
  if (address === undefined) {
    const named = stated === undefined ? fromName(statement, clue) : undefined;
    return named && { ...named, rank };
  }
  const author = statement.author ?? address.author;
  const title = titleOf(statement);
  return {
    ...address,
    ...(author === undefined ? {} : { author }),
    ...(title === undefined ? {} : { title }),
    clue,
    rank,
  };
}

/** `【转】`, `(转载)`, `转：` at the head of a title, or the same at its end. */
const REPOST_TITLE =
  /^\s*[[【(（]?\s*[转轉](?:[载載贴帖发發]|载文章)?\s*[\]】)）:：|\s]|[[【(（][转轉][载載贴帖]?[\]】)）]\s*(?:[-–—|_].*)?$|^(?:转载|轉載)文章/;
/** Blocks of the text in which its address may stand alone. */
const FIRST_LINES = 3;

/** A title that says "reprinted" and, as one of the first lines or as the last, an address without any label. */
function findBareAddress(facts: PageFacts): Find | undefined {
  if (!REPOST_TITLE.test(facts.heading) && !REPOST_TITLE.test(facts.title)) return undefined;
  const lines = facts.blocks.filter((block) => block.region === 'article' && !block.hidden && block.kind !== 'code');
  for (const block of [...lines.slice(0, FIRST_LINES), ...lines.slice(-1)]) {
    const stated = addressLine(block);
    const address = stated === undefined ? undefined : readSourceAddress(stated);
    if (address === undefined) continue;
    const { text, locator } = block;
    const clue: Clue = {
      tracer: 'stated-link',
      family: 'statement',
      strength: 'strong',
      quote: text.slice(0, 80),
      locator,
    };
    return { ...address, clue, rank: OUTRIGHT };
  }
  return undefined;
}

/** From so many different addresses on, all under one kind of label, a page is a list and has no one source. */
const LIST_LENGTH = 4;

/** Takes the weight off statements when one kind of label introduces so many that choosing would be guessing. */
function withoutLists(finds: readonly Find[]): readonly Find[] {
  const addresses = new Map<number, Set<string>>();
  const kindOf = ({ clue }: Find): number => wordingOf(clue.label ?? '');
  for (const find of finds) {
    const known = addresses.get(kindOf(find)) ?? new Set();
    if (find.url !== undefined) addresses.set(kindOf(find), known.add(find.url));
  }
  return finds.map((find) => {
    const isListed = (addresses.get(kindOf(find))?.size ?? 0) >= LIST_LENGTH;
    return isListed ? { ...find, clue: { ...find.clue, strength: 'weak' as const } } : find;
  });
}

/** What the page itself says about its source, in all forms: anchor, plain address, link text, account or name only. */
export const statedLink: Tracer = {
  id: 'stated-link',
  find(facts: PageFacts): readonly Find[] {
    const finds = findStatements(facts)
      .filter(({ meaning }) => meaning === 'credit' || meaning === 'translation' || meaning === 'archive-link')
      .map((statement) => findFromStatement('stated-link', withoutRewriting(facts, statement)))
      .filter((find) => find !== undefined);
    const bare = finds.some(({ url }) => url !== undefined) ? undefined : findBareAddress(facts);
    return bare === undefined ? withoutLists(finds) : [bare, ...finds];
  },
};

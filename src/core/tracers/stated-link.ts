import type { PageFacts } from '../facts';
import { platforms } from '../platforms';
import { readSourceAddress } from '../source-address';
import { findStatements, type Statement } from '../statement';
import type { Clue, ClueStrength, Find, Tracer } from '../tracer';

/** Labels by what they say of the whole text, strongest wording first (survey 1a: 20 of 20, then 10 of 20). */
const WORDING: readonly (readonly [RegExp, number])[] = [
  [/转|轉|摘|搬运|选自|via|from|译|譯/i, 6],
  [/原文|原帖|原贴|原創|原创|original/i, 5],
  [/来源|來源|出处|出處|起源|来自|source/i, 4],
];

const CARRIERS = new Set(['list-item', 'cell', 'quote', 'caption']);

/** How much a statement speaks for the whole page, for choosing among several. */
export function rankStatement(statement: Statement, hasArticle: boolean): number {
  const wording = WORDING.find(([label]) => label.test(statement.label))?.[1] ?? 3;
  const place = statement.place === 'body' ? -2 : 1;
  const carrier = CARRIERS.has(statement.block.kind) ? -2 : 0;
  return wording + place + carrier + (hasArticle ? 2 : 0) + (statement.block.region === 'article' ? 1 : 0);
}

function strengthOf(statement: Statement, isAddress: boolean): ClueStrength {
  if (!isAddress) return 'medium';
  if (statement.place === 'body' || CARRIERS.has(statement.block.kind)) return 'medium';
  return 'strong';
}

/** A platform named in words (`来源：CSDN`) is no author and no article. */
function platformNamed(name: string): string | undefined {
  const plain = name.replace(/(?:网|社区|博客|专栏|论坛|首页)$/, '').toLowerCase();
  return platforms.find((one) => one.name.toLowerCase() === plain || one.id === plain)?.id;
}

function fromName(statement: Statement, clue: Clue): Find | undefined {
  if (statement.account !== undefined) return { kind: 'author', platform: 'weixin', author: statement.account, clue };
  const name = statement.author ?? statement.outlet;
  if (name === undefined) return undefined;
  const platform = platformNamed(name);
  return platform === undefined ? { kind: 'author', author: name, clue } : { kind: 'platform', platform, clue };
}

/** A link's text that names an article, rather than an address or "here". */
function titleOf(statement: Statement): string | undefined {
  const text = statement.block.links.find((link) => link.href === statement.href)?.text.trim() ?? '';
  const says = text.length >= 6 && !/^(?:https?:|www\.|点击|查看|阅读|原文|来源|转载)|[\w-]+\.\w{2,}\//i.test(text);
  return says ? text : undefined;
}

/** Turns one labelled statement into a find; `undefined` when it names nothing that may be offered. */
export function findFromStatement(tracer: string, statement: Statement): Find | undefined {
  const address = statement.href === undefined ? undefined : readSourceAddress(statement.href);
  const clue: Clue = {
    tracer,
    family: 'statement',
    strength: strengthOf(statement, address !== undefined),
    quote: statement.quote,
    locator: statement.block.locator,
    label: statement.label,
    ...(statement.textHost === undefined || statement.textHost === address?.host
      ? {}
      : { textHost: statement.textHost }),
  };
  const rank = rankStatement(statement, address?.kind === 'article');
  if (address === undefined) {
    const named = statement.href === undefined ? fromName(statement, clue) : undefined;
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

/** What the page itself says about its source, in all forms: anchor, plain address, link text, account or name only. */
export const statedLink: Tracer = {
  id: 'stated-link',
  find(facts: PageFacts): readonly Find[] {
    return findStatements(facts)
      .filter(({ meaning }) => meaning === 'credit' || meaning === 'translation' || meaning === 'archive-link')
      .map((statement) => findFromStatement('stated-link', statement))
      .filter((find) => find !== undefined);
  },
};

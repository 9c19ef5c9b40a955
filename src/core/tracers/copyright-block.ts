import type { Block, LinkFact, PageFacts } from '../facts';
import { passagesWith } from '../phrase-search';
import { copyrightSentences } from '../phrases/source-labels';
import { platforms } from '../platforms';
import { readSourceAddress, type SourceAddress } from '../source-address';
import type { Find, Tracer } from '../tracer';

/** Lines that such a block has at most. */
const MOST_LINES = 6;
/** More such blocks on one page are a collection. */
const MOST_FINDS = 5;
const ADDRESS_FIELD = /(?:原文链接|本文链接|原文地址|原文|链接|出处|來源|来源)\s*[:：]/;
const ADDRESS = /https?:\/\/[^\s<>"'，。；）)】\]\u4e00-\u9fff]+/;
const AUTHOR_FIELD = /(?:^|\s|[。；;|])(?:原)?作者\s*[:：]\s*@?([^\s，。；;|:：]{1,24})/;
const CSDN_AUTHOR = /博主[「“"]([^」”"]{1,30})[」”"]/;

interface Place {
  readonly text: string;
  readonly links: readonly LinkFact[];
}

function mayHold(block: Block): boolean {
  return !block.hidden && block.kind !== 'code' && block.region !== 'chrome';
}

/** The address in one line's address field, plain or as a link. */
function addressIn(line: Place): string | undefined {
  const at = ADDRESS_FIELD.exec(line.text)?.index;
  if (at === undefined) return undefined;
  const plain = ADDRESS.exec(line.text.slice(at))?.[0];
  const link = line.links.find((one) => /^https?:/.test(one.href) && (plain === undefined || one.text === plain));
  return link?.href ?? plain;
}

/** What the block's address fields name: an article before a home page, for 来源 often links to the platform's. */
function addressOf(lines: readonly Place[]): SourceAddress | undefined {
  const addresses = lines
    .map(addressIn)
    .map((href) => (href === undefined ? undefined : readSourceAddress(href)))
    .filter((address) => address !== undefined);
  return addresses.find(({ kind }) => kind === 'article') ?? addresses[0];
}

function authorOf(lines: readonly Place[]): string | undefined {
  const text = lines.map((line) => line.text).join('\n');
  return (CSDN_AUTHOR.exec(text) ?? AUTHOR_FIELD.exec(text))?.[1]?.trim();
}

function platformOf(lines: readonly Place[]): string | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const name =
    /来源\s*[:：]\s*(CSDN|简书|知乎|博客园|掘金)/.exec(text)?.[1] ?? (/CSDN\s*博主/.test(text) ? 'CSDN' : undefined);
  return platforms.find((one) => one.name === name)?.id;
}

/** Neighbouring short blocks around the sentence, from three before to four behind. */
function around(blocks: readonly Block[], at: number): Block[] {
  const from = Math.max(0, at - 3);
  return blocks
    .slice(from, at + 5)
    .filter((block) => mayHold(block) && block.length < 400)
    .slice(0, MOST_LINES + 2);
}

/** Blocks from the top, and share of the page from which on, a block counts as the page's first or last words. */
const HEAD_BLOCKS = 6;
const FOOT_SHARE = 0.8;

function readBlock(blocks: readonly Block[], at: number, sentence: string): Find | undefined {
  const lines = around(blocks, at);
  const address = addressOf(lines);
  const author = authorOf(lines);
  const platform = address?.platform ?? platformOf(lines);
  const block = blocks[at];
  const isEdge = at < HEAD_BLOCKS || at >= blocks.length * FOOT_SHARE || block?.region === 'after';
  const clue = {
    tracer: 'copyright-block',
    family: 'statement',
    strength: isEdge && address !== undefined ? 'strong' : 'medium',
    quote: sentence.slice(0, 80),
    label: sentence.slice(0, 4),
    ...(block === undefined ? {} : { locator: block.locator }),
  } as const;
  if (address !== undefined)
    return { ...address, ...(author === undefined ? {} : { author }), clue, rank: isEdge ? 7 : 4 };
  return author === undefined || platform === undefined
    ? undefined
    : { kind: 'author', author, platform, clue, rank: 3 };
}

/**
 * Copyright blocks that a platform's clipboard or page foot adds (CSDN 版权声明 … 原文链接, cnblogs 作者 … 出处, zhihu and
 * jianshu 作者 / 链接 / 来源 / 著作权), where one statement spreads over several lines and names the author too.
 */
export const copyrightBlock: Tracer = {
  id: 'copyright-block',
  find(facts: PageFacts): readonly Find[] {
    const likely = new Set(passagesWith(facts, copyrightSentences).map(({ block }) => block));
    if (likely.size === 0) return [];
    const blocks = facts.blocks.filter(mayHold);
    const finds: Find[] = [];
    for (let at = 0; at < blocks.length && finds.length < MOST_FINDS; at++) {
      const block = blocks[at];
      const sentence = block && likely.has(block) ? copyrightSentences.pattern.exec(block.text) : null;
      const find = sentence === null ? undefined : readBlock(blocks, at, sentence[0]);
      if (find !== undefined) finds.push(find);
    }
    return finds;
  },
};

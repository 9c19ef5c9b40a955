import type { Block, BlockKind, BlockRegion, ImageFact, LinkFact, PageFacts } from '../../src/core/facts';
import type { Verdict } from '../../src/core/reading';

/** A judgement that lets `trace` look for a source. */
export const repost: Verdict = { level: 'repost', score: 60, signals: [] };

/** What a test says of one block; links are written `[text](address)` in its text. */
export interface BlockSketch {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly region?: BlockRegion;
  readonly hidden?: boolean;
}

/** What a test says of a page; a block may be its bare text. */
export interface PageSketch {
  readonly url?: string;
  readonly title?: string;
  readonly canonical?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly blocks?: readonly (string | BlockSketch)[];
  readonly images?: readonly string[];
}

function sketchBlock(sketch: string | BlockSketch, at: number): Block {
  const {
    text,
    kind = 'paragraph',
    region = 'article',
    hidden = false,
  } = typeof sketch === 'string' ? { text: sketch } : sketch;
  const links: LinkFact[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    plain += text.slice(from, match.index);
    links.push({ href: match[2] ?? '', text: match[1] ?? '', at: plain.length });
    plain += match[1];
    from = match.index + match[0].length;
  }
  plain += text.slice(from);
  return { kind, region, text: plain, length: plain.length, links, hidden, locator: String(at) };
}

/** Page facts from a few words: what is not said is empty, the text Chinese. */
export function pageFacts(sketch: PageSketch): PageFacts {
  const images: ImageFact[] = (sketch.images ?? []).map((src, at) => ({ src, alt: '', locator: `img/${at}` }));
  return {
    url: sketch.url ?? 'https://copy.example.cn/a/1.html',
    title: sketch.title ?? '',
    heading: '',
    lang: 'zh-cn',
    meta: new Map(Object.entries(sketch.meta ?? {})),
    canonical: sketch.canonical ?? '',
    blocks: (sketch.blocks ?? []).map(sketchBlock),
    images,
    hanRatio: 0.9,
    truncated: false,
    elements: 100,
  };
}

import { detect } from '../../src/core/detect';
import type { PageFacts } from '../../src/core/facts';
import { trace } from '../../src/core/trace';
import type { Source } from '../../src/core/tracer';
import { type BlockSketch, type PageSketch, pageFacts } from './facts';

/** Address of the text about dough that other pages copy. */
export const url = 'https://mian.haoshi-net.cn/2021/tuan.html';
/** Address of the page that is read. */
export const page = 'https://www.copyshop-a.cn/a/1.html';
/** The text itself. */
export const prose = Array.from(
  { length: 24 },
  (_, at) =>
    `第${at}天的面团比前一天更软，手一按就陷下去，过很久才慢慢回来，盖上布又是一夜，第二天再看，气孔细得像针尖。`,
);

/** A block, or its bare text. */
export type Sketch = string | BlockSketch;

/** Facts of the page with these blocks. */
export function pageOf(blocks: readonly Sketch[], sketch: PageSketch = {}): PageFacts {
  return pageFacts({ url: page, title: '面团的脾气 - 小店', ...sketch, blocks });
}

/** Where the page comes from, judged as it is. */
export function readSource(blocks: readonly Sketch[], sketch: PageSketch = {}): Source {
  const facts = pageOf(blocks, sketch);
  return trace(facts, detect(facts));
}

/** True when a page with these words at its foot, or at its head, is called a repost. */
export function isRepost(text: string): boolean {
  return [
    [...prose, text],
    [text, ...prose],
  ].some((blocks) => detect(pageOf(blocks)).level === 'repost');
}

/** What a page about dough is found to come from: an address, `@` and a name, or `''`. */
export function sourceOf(blocks: readonly Sketch[], sketch: PageSketch = {}): string {
  const { best } = readSource(blocks, sketch);
  return best?.url ?? (best === undefined ? '' : `@${best.author ?? best.platform}`);
}
/** The source of a page with these blocks above its text. */
export const atHead = (...blocks: Sketch[]) => sourceOf([...blocks, ...prose]);
/** The same below its text. */
export const atFoot = (...blocks: Sketch[]) => sourceOf([...prose, ...blocks]);
/** The same in the middle of its text. */
export const inMiddle = (...blocks: Sketch[]) => sourceOf([...prose.slice(0, 12), ...blocks, ...prose.slice(12)]);

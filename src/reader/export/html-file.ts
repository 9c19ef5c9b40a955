import type { FormulaPack } from '../../packs/contracts';
import { markFormulae } from '../body/formulae';
import { exportedText, exportedTitle } from './exported-text';
import { type Exported, sourceLines } from './source-lines';

/** Plain good typesetting for any browser and for paper; follows light and dark. */
const fileCss = `
:root{color-scheme:light dark}
body{max-width:38em;margin:3em auto;padding:0 1.2em;font:17px/1.85 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;text-autospace:normal;line-break:strict;overflow-wrap:anywhere}
h1{font-size:1.6em;line-height:1.42}h2{font-size:1.28em;line-height:1.5;margin-top:2.2em}h3{font-size:1.1em;margin-top:1.8em}
img{max-width:100%;height:auto}figure{margin:1.6em 0;text-align:center}
pre{overflow-x:auto;padding:1em;border-radius:8px;background:rgb(128 128 128/.12);font-size:.82em;line-height:1.7;text-autospace:no-autospace}
code{font-family:ui-monospace,Consolas,monospace;font-size:.9em}pre code{font-size:1em}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{padding:.5em 1em .5em 0;border-bottom:1px solid rgb(128 128 128/.4);text-align:left;vertical-align:top}
blockquote{margin:1.4em 0;padding-left:1.2em;border-left:2px solid rgb(128 128 128/.6)}
footer{margin-top:3em;padding-top:1em;border-top:1px solid rgb(128 128 128/.4);font-size:.8em}footer p{margin:.2em 0}
`;

/** What making the file needs from outside. */
export interface HtmlFilePorts {
  /** An image as a `data:` address; nothing when it cannot be read. */
  readonly readImage: (url: string) => Promise<string | undefined>;
  readonly formulae: FormulaPack | undefined;
  /** Told after each image. */
  readonly onImage: (done: number, all: number) => void;
}

/** Images that are read at the same time, and the most that one file holds, in characters of `data:` addresses. */
const AT_ONCE = 4;
const LARGEST_FILE = 60_000_000;

/**
 * The article as one HTML file with its images inside, and how many of them could not be had (they keep their
 * address). `document` is only a workshop: nothing is loaded in it.
 */
export async function articleAsHtml(
  exported: Exported,
  ports: HtmlFilePorts,
  document: Document,
  now: Date,
): Promise<{ readonly html: string; readonly missing: number }> {
  const { article } = exported;
  const inert = document.implementation.createHTMLDocument(exportedTitle(exported));
  inert.documentElement.lang = article.lang || 'zh-CN';
  const charset = inert.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = inert.createElement('style');
  style.textContent = fileCss;
  inert.head.prepend(charset);
  inert.head.append(style);
  const heading = inert.createElement('h1');
  heading.textContent = exportedTitle(exported);
  const body = inert.createElement('main');
  body.append(heading, ...exportedText(exported, inert).childNodes);
  for (const element of markFormulae(body)) {
    const math = ports.formulae?.typeset(element.dataset['tex'] ?? '', element.hasAttribute('data-block'), inert);
    if (math) element.replaceChildren(math);
  }
  const foot = inert.createElement('footer');
  for (const line of sourceLines(exported, now)) {
    const paragraph = inert.createElement('p');
    paragraph.textContent = line;
    foot.append(paragraph);
  }
  inert.body.append(body, foot);
  const missing = await inlineImages(body, ports);
  return { html: `<!DOCTYPE html>\n${inert.documentElement.outerHTML}\n`, missing };
}

async function inlineImages(body: Element, { readImage, onImage }: HtmlFilePorts): Promise<number> {
  const images = [...body.querySelectorAll('img')].filter((image) => /^https?:/.test(image.getAttribute('src') ?? ''));
  let done = 0;
  let missing = 0;
  let size = 0;
  const waiting = [...images];
  const work = async (): Promise<void> => {
    for (let image = waiting.shift(); image; image = waiting.shift()) {
      const data = size > LARGEST_FILE ? undefined : await readImage(image.getAttribute('src') ?? '');
      if (data === undefined) missing += 1;
      else image.setAttribute('src', data);
      size += data?.length ?? 0;
      done += 1;
      onImage(done, images.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return missing;
}

import { advertHost } from '../core/phrases/advert-words';
import { resolveAddress } from './addresses';

/** Sites whose frames show a film, a sound or a piece of work that belongs to the text. */
const playerHost =
  /^https?:\/\/(?:[\w-]+\.)*(?:bilibili|v\.qq|youku|youtube|youtube-nocookie|youtu|vimeo|iqiyi|tudou|acfun|ixigua|douyin|music\.163|y\.qq|ximalaya|codepen|jsfiddle|codesandbox|stackblitz|jsbin|runkit|replit|asciinema|slideshare|speakerdeck|soundcloud|spotify|loom|figma|observablehq|jsrun)\.(?:com|cn|net|tv|io|org|be|pro)(?=\/)/i;
const playerPath = /\/(?:player|embed|iframe)(?:[/.?]|$)|\/player\b/i;
const longestTitle = 60;

/**
 * Puts something readable in place of what a text without scripts cannot show: a link for films, sounds and players,
 * a sign for the boxes of a list of tasks. Advertising frames and tiny ones get nothing.
 */
export function setStandIns(root: Element, base: string): void {
  for (const media of root.querySelectorAll('video,audio')) tell(media, sourceOf(media), base);
  for (const frame of root.querySelectorAll('iframe')) {
    const address = resolveAddress(frame.getAttribute('src') || frame.getAttribute('data-src') || '', base);
    const isLazy = address === '' || address === base;
    if (!isLazy && isPlayer(frame, address)) tell(frame, address, base);
  }
  for (const box of root.querySelectorAll('li input[type="checkbox"]'))
    box.replaceWith(box.hasAttribute('checked') ? '☑' : '☐');
}

function sourceOf(media: Element): string {
  const own = media.getAttribute('src') || media.getAttribute('data-src');
  const source = media.querySelector('source[src]');
  return own || (source?.getAttribute('src') ?? '');
}

function isPlayer(frame: Element, address: string): boolean {
  if (advertHost.test(address) || frame.hasAttribute('hidden')) return false;
  if (/display\s*:\s*none/i.test(frame.getAttribute('style') ?? '')) return false;
  const sides = ['width', 'height'].map((name) => Number.parseFloat(frame.getAttribute(name) ?? ''));
  if (sides.some((side) => side < 60)) return false;
  return playerHost.test(address) || (playerPath.test(address) && frame.hasAttribute('allowfullscreen'));
}

/** A link with the title, where there is one, and the host: words that need no translation. */
function tell(media: Element, raw: string, base: string): void {
  const address = resolveAddress(raw, base);
  if (!/^https?:/.test(address)) {
    media.remove();
    return;
  }
  const document = media.ownerDocument as Document;
  const title = (media.getAttribute('title') ?? media.getAttribute('aria-label') ?? '').trim().slice(0, longestTitle);
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.textContent = `▶ ${[title, new URL(address).host].filter((part) => part !== '').join(' · ')}`;
  media.replaceWith(link);
}

import { type MessageKey, t, uiLanguage } from '../../platform/i18n';

/** How the engine writes a link in the place of a film or player: a mark, its title if it has one, and its host. */
const standIn = /^▶ (?:(.*) · )?([^\s·]+)$/;

const soundHost = /(?:^|\.)(?:music\.163|y\.qq|ximalaya|soundcloud|spotify)\.com$/;
const soundFile = /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i;
/** Pieces of work that one can try out or leaf through. */
const demoHost =
  /(?:^|\.)(?:codepen|jsfiddle|codesandbox|stackblitz|jsbin|runkit|replit|asciinema|slideshare|speakerdeck|figma|observablehq|jsrun)\./;

/**
 * Shows links to films and players that stand alone as cards with their title, kind and host. Nothing of them is loaded
 * before somebody opens one.
 */
export function dressFilms(prose: Element): void {
  for (const link of prose.querySelectorAll('a[href]')) {
    const text = link.textContent ?? '';
    const [, title = '', named] = standIn.exec(text) ?? [];
    const address = link.getAttribute('href') ?? '';
    if (named === undefined || !URL.canParse(address) || new URL(address).host !== named) continue;
    const isAlone = text.trim() === link.parentElement?.textContent?.trim() || link.parentElement === prose;
    if (isAlone) dress(link, title, new URL(address));
  }
}

function dress(link: Element, title: string, address: URL): void {
  const line = (name: string, text: string): HTMLElement => {
    const element = link.ownerDocument.createElement('span');
    element.className = name;
    element.textContent = text;
    return element;
  };
  const kind = line('kind ui', t(kindOf(address), address.host));
  kind.lang = uiLanguage();
  link.classList.add('film');
  link.replaceChildren(...(title === '' ? [] : [line('name', title)]), kind);
}

/** What the address tells; most are films. */
function kindOf({ hostname, pathname }: URL): MessageKey {
  if (soundHost.test(hostname) || soundFile.test(pathname)) return 'reader_sound';
  return demoHost.test(hostname) ? 'reader_demo' : 'reader_film';
}

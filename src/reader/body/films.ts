/** How the engine writes a link in the place of a film or player: a mark, its title if it has one, and its host. */
const standIn = /^▶ /;

/** Shows links to films and players that stand alone as cards. Nothing of them is loaded before somebody opens one. */
export function dressFilms(prose: Element): void {
  for (const link of prose.querySelectorAll('a[href]')) {
    const text = link.textContent ?? '';
    if (!standIn.test(text) || !URL.canParse(link.getAttribute('href') ?? '')) continue;
    const { host } = new URL(link.getAttribute('href') ?? '');
    const isAlone = text.trim() === link.parentElement?.textContent?.trim() || link.parentElement === prose;
    if (text.endsWith(host) && isAlone) link.classList.add('film');
  }
}

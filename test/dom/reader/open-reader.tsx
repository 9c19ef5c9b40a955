import './fake-extension';
import '../../../src/packs/extraction.iife';

import { render } from 'preact';
import { vi } from 'vitest';
import type { PageReading } from '../../../src/core/reading';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Appearance } from '../../../src/core/settings/settings';
import { type PageContext, send } from '../../../src/platform/messages';
import { ReaderApp } from '../../../src/reader/app';
import { readerCss } from '../../../src/reader/css/sheet';
import type { Outcome } from '../../../src/reader/outcome';
import { waitFor } from '../../support/wait-for';
import { background } from './fake-extension';

/** What the background would tell about an ordinary page. */
export function contextWith(over: Partial<PageContext> = {}, look: Partial<Appearance> = {}): PageContext {
  return {
    governing: { origin: 'detection', mode: 'notify' },
    sensitivity: 'normal',
    pill: 'first',
    searchEngine: 'bing',
    singleKeys: true,
    appearance: { ...defaultSettings.appearance, theme: 'light', ...look },
    trusted: false,
    ...over,
  };
}

let close = (): void => {};

/** Shows the reader in an open root of the test page, and gives its frame and its ways out. */
export async function openReader(what: PageReading | Outcome, context: PageContext = contextWith()) {
  close();
  background.sent = [];
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readerCss);
  root.adoptedStyleSheets = [sheet];
  // In the body, unlike the real one: axe looks for colours only below it.
  document.body.append(host);
  const ports = {
    send,
    close: vi.fn(),
    locate: vi.fn(),
    showImage: vi.fn(),
    retry: vi.fn(),
    pickArticle: vi.fn(),
    show: vi.fn(),
    putBack: vi.fn(),
    imageCandidates,
  };
  const outcome: Outcome =
    'kind' in what ? what : { kind: 'article', reading: what, article: what.article ?? missingArticle() };
  const page = { url: 'http://copy.example.com/a.html', host: 'copy.example.com' };
  const place = document.createElement('div');
  root.append(place);
  render(<ReaderApp outcome={outcome} context={context} page={page} ports={ports} unit={1} />, place);
  close = () => {
    render(null, place);
    host.remove();
    close = () => {};
  };
  const frame = await waitFor(() => {
    const found = root.querySelector<HTMLElement>('.frame');
    if (!found?.querySelector('h1')) throw new Error('not open yet');
    return found;
  });
  // Listeners are put on after the first frame has been drawn.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
  return { root, frame, ports, host };
}

function missingArticle(): never {
  throw new Error('this reading has no article');
}

/** What the page keeps for an image; tests replace it. */
export const pageImages: { other: Record<string, readonly string[]> } = { other: {} };
const imageCandidates = (src: string): readonly string[] => pageImages.other[src] ?? [];

/** Takes the last reader away. */
export function closeReader(): void {
  close();
}

/** The text of the first element of a selector, white space folded. */
export function textOf(frame: ParentNode, selector: string): string {
  return (frame.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The control with this text or label. */
export function control(frame: ParentNode, name: string): HTMLElement {
  const all = [...frame.querySelectorAll<HTMLElement>('button,a,input,summary')];
  const found = all.find((element) => element.ariaLabel === name || element.textContent?.trim() === name);
  if (!found) throw new Error(`no control «${name}»`);
  return found;
}

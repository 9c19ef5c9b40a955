import { useEffect, useRef } from 'preact/hooks';
import { appearanceSteps, defaultAppearance } from '../core/settings/defaults';
import { t } from '../platform/i18n';
import { commandOf, type KeyCommand, keepRelease, takesText } from './keys';
import { nextTheme, shownScale, sizeSteps, stepOf } from './look';
import type { Reader } from './reader-context';
import { themeKeys } from './theme-keys';

/** Listens to keys as long as the article is open, and closes panels on Escape or a press outside. */
export function useKeys(reader: Reader, frame: HTMLElement | null): void {
  const latest = useRef(reader);
  latest.current = reader;
  useEffect(() => {
    if (!frame) return;
    const root = frame.getRootNode() as Document | ShadowRoot;
    const onKey = (event: KeyboardEvent): void => {
      // Inside a dialog only its own keys count: the browser closes it on Escape.
      if (latest.current.imageOpen || (latest.current.helpOpen && event.key !== '?')) return;
      const inField = takesText(root.activeElement);
      const command = commandOf(event, { inField, singleKeys: latest.current.singleKeys });
      if (!command || (event.repeat && !repeatable.has(command))) return;
      event.preventDefault();
      event.stopPropagation();
      keepRelease(event, window);
      run(command, latest.current, frame);
    };
    const onPress = (event: Event): void => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('.pop,.rail,.toc')) return;
      const { panel, contentsOpen, layout, setPanel, setContentsOpen } = latest.current;
      if (panel) setPanel(undefined);
      if (contentsOpen && layout !== 'wide') setContentsOpen(false);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    frame.addEventListener('pointerdown', onPress);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      frame.removeEventListener('pointerdown', onPress);
    };
  }, [frame]);
}

const repeatable: ReadonlySet<KeyCommand> = new Set(['next-section', 'previous-section', 'smaller', 'larger']);

type Action = (reader: Reader, frame: HTMLElement) => void;

const actions: Readonly<Record<KeyCommand, Action>> = {
  'next-section': (reader) => walk(reader, 1),
  'previous-section': (reader, frame) => walk(reader, -1, frame),
  contents: (reader, frame) => {
    if (reader.contentsOpen && reader.layout !== 'wide') closeTopLayer({ ...reader, panel: undefined }, frame);
    else if (reader.sections.length > 1) reader.setContentsOpen(!reader.contentsOpen);
  },
  original: openOriginal,
  'view-page': (reader) => reader.ports.close(),
  evidence: (reader) => reader.toggleEvidence(),
  appearance: (reader) => reader.setPanel(reader.panel === 'appearance' ? undefined : 'appearance'),
  export: (reader) => reader.setPanel(reader.panel === 'export' ? undefined : 'export'),
  smaller: (reader) => resize(reader, stepOf(sizeSteps(reader.layout), reader.look.fontSize, -1)),
  larger: (reader) => resize(reader, stepOf(sizeSteps(reader.layout), reader.look.fontSize, 1)),
  'default-size': (reader) => resize(reader, defaultAppearance.fontSize),
  narrower: (reader) => widen(reader, stepOf(appearanceSteps.measure, reader.look.measure, -1)),
  wider: (reader) => widen(reader, stepOf(appearanceSteps.measure, reader.look.measure, 1)),
  theme: (reader) => {
    const theme = nextTheme(reader.look.theme);
    reader.setLook({ theme }, t('reader_theme_now', t(themeKeys[theme])));
  },
  copy: (reader) => void reader.copyArticle(),
  'copy-markdown': (reader) => void reader.copyMarkdown(),
  print: (reader) => reader.print(),
  speech: (reader) => {
    if (reader.speech.toggle) reader.speech.toggle();
    else reader.setSpeaking(reader.voice !== undefined);
  },
  help: (reader) => reader.setHelpOpen(!reader.helpOpen),
  escape: closeTopLayer,
};

function run(command: KeyCommand, reader: Reader, frame: HTMLElement): void {
  actions[command](reader, frame);
}

function resize(reader: Reader, fontSize: number): void {
  const { size } = shownScale({ ...reader.look, fontSize }, reader.layout);
  reader.setLook({ fontSize }, t('reader_font_size_now', size));
}

function widen(reader: Reader, measure: number): void {
  reader.setLook({ measure }, t('reader_measure_now', measure));
}

function walk(reader: Reader, direction: 1 | -1, frame?: HTMLElement): void {
  const { sections, current } = reader;
  const at = sections.findIndex((section) => section.element === focusedIn(section.element));
  const section = sections[(at >= 0 ? at : current) + direction];
  if (section) reader.goToSection(section);
  else if (direction === -1) {
    frame?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    if (frame) frame.scrollTop = 0;
  }
}

function focusedIn(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

/** Opens the original in a tab of its own when its address is known, else searches for it. */
function openOriginal(reader: Reader): void {
  const { state, source } = reader.shown;
  const url = source.best?.url;
  if ((state === 'traced' || state === 'likely') && url) window.open(url, '_blank', 'noopener,noreferrer');
  else reader.search();
}

/**
 * Closes what lies on top: a note beside the text, panel, drawer, then the reader itself. Focus goes back to the tool's
 * button.
 */
function closeTopLayer(reader: Reader, frame: HTMLElement): void {
  if (reader.preview.close) {
    reader.preview.close();
    return;
  }
  const drawer = reader.contentsOpen && reader.layout !== 'wide';
  const tool = reader.panel ?? (drawer ? 'contents' : undefined);
  if (tool === undefined) {
    reader.ports.close();
    return;
  }
  if (reader.panel) reader.setPanel(undefined);
  else reader.setContentsOpen(false);
  frame.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus();
}

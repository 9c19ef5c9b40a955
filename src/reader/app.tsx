import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Appearance } from '../core/settings/settings';
import { uiLanguage } from '../platform/i18n';
import type { PageContext } from '../platform/messages';
import { isDarkTheme } from '../ui/tokens';
import { commandOf, keepRelease } from './keys';
import type { Outcome } from './outcome';
import type { ReaderPorts } from './ports';
import type { PageName } from './reader-context';
import { Reading } from './reading';
import { Stage } from './stage';
import { lookStyle, useLayout, useTheme } from './use-look';

/** Everything the reader is given; it reads nothing by itself. */
export interface ReaderAppProps {
  readonly outcome: Outcome;
  readonly context: PageContext;
  readonly page: PageName;
  readonly ports: ReaderPorts;
  /** Size of one design pixel in CSS pixels: the browser's default font size over 16. */
  readonly unit: number;
  /** Where to begin, when the reader comes back. */
  readonly startAt?: ReaderPlace | undefined;
}

/** Where somebody was in the reader when they left it to look at the page. */
export interface ReaderPlace {
  readonly scrollTop: number;
  readonly evidenceOpen: boolean;
}

/** How long after the last change the look is kept, in milliseconds. */
const SAVE_AFTER = 300;

/** The reader's frame: look, theme and layout around whatever there is to show. */
export function ReaderApp({ outcome, context, page, ports, unit, startAt }: ReaderAppProps): JSX.Element {
  const [look, setLook] = useState(context.appearance);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const layout = useLayout(look, unit);
  const theme = useTheme(look);
  const { changeLook, unsaved } = useKeptLook(setLook, ports);
  // What was changed here and is not kept yet is newer than what comes from elsewhere.
  useEffect(() => setLook({ ...context.appearance, ...unsaved() }), [context.appearance]);
  useStageKeys(outcome.kind !== 'article', ports);
  // Only a place to come back to must be there before the first paint; focus and scroll cost a layout each.
  useLayoutEffect(() => {
    if (frame && startAt && outcome.kind === 'article') frame.scrollTop = startAt.scrollTop;
  }, [frame, outcome.kind]);
  useEffect(() => {
    // Whoever was quicker keeps the focus.
    const { activeElement } = (frame?.getRootNode() ?? document) as Document | ShadowRoot;
    if (frame?.contains(activeElement)) return;
    frame?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [frame, outcome.kind]);
  return (
    <div
      ref={setFrame}
      class="frame"
      tabindex={-1}
      lang={uiLanguage()}
      dir="ltr"
      data-theme={theme}
      data-dark={isDarkTheme(theme) ? '' : undefined}
      data-layout={layout}
      data-font={look.font}
      data-indent={onOff(look.indent)}
      data-justify={onOff(look.justify && layout !== 'narrow')}
      data-autospace={onOff(look.autospace)}
      data-punctuation={onOff(look.punctuation)}
      style={lookStyle(look, layout, unit)}
    >
      {outcome.kind === 'article' ? (
        <Reading
          reading={outcome.reading}
          article={outcome.article}
          context={context}
          page={page}
          ports={ports}
          frame={frame}
          layout={layout}
          look={look}
          changeLook={changeLook}
          evidenceOpen={startAt?.evidenceOpen ?? false}
          isReturning={startAt !== undefined}
        />
      ) : (
        <Stage outcome={outcome} ports={ports} />
      )}
    </div>
  );
}

function onOff(on: boolean): 'on' | 'off' {
  return on ? 'on' : 'off';
}

/** Changes the look at once and sends the sum of quick changes a moment later. */
function useKeptLook(
  setLook: (change: (look: Appearance) => Appearance) => void,
  ports: ReaderPorts,
): { readonly changeLook: (patch: Partial<Appearance>) => void; readonly unsaved: () => Partial<Appearance> } {
  const pending = useRef<{ patch: Partial<Appearance>; timer: number }>({ patch: {}, timer: 0 });
  const save = useCallback((): void => {
    const { patch } = pending.current;
    pending.current = { patch: {}, timer: 0 };
    if (Object.keys(patch).length > 0) void ports.send('reader/save-appearance', patch);
  }, [ports]);
  // What was changed just before leaving is kept as well.
  useEffect(() => save, [save]);
  const changeLook = useCallback(
    (patch: Partial<Appearance>) => {
      setLook((look) => ({ ...look, ...patch }));
      clearTimeout(pending.current.timer);
      pending.current = { patch: { ...pending.current.patch, ...patch }, timer: window.setTimeout(save, SAVE_AFTER) };
    },
    [save],
  );
  const unsaved = useCallback(() => pending.current.patch, []);
  return { changeLook, unsaved };
}

/** Without an article Escape leaves. */
function useStageKeys(active: boolean, ports: ReaderPorts): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent): void => {
      if (commandOf(event, { inField: false, singleKeys: false }) !== 'escape') return;
      event.preventDefault();
      event.stopPropagation();
      keepRelease(event, window);
      ports.close();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [active, ports]);
}

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { closeIcon, Icon } from '../ui/icons';
import { useReader } from './reader-context';
import type { ReaderTool } from './tool';
import { tools } from './tools/index';

/** Free space beside the rail that a panel needs, in CSS pixels. */
const PANEL_ROOM = 340;

interface RailFrameProps {
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
  /** Stands below the buttons, outside the toolbar. */
  readonly panel?: ComponentChildren;
}

/** The toolbar's frame with its close button: one tab stop, arrows walk, Home and End jump. */
export function RailFrame({ onClose, children, panel }: RailFrameProps): JSX.Element {
  const wrap = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<'start' | 'end'>('start');
  useLayoutEffect(() => {
    if (panel === undefined) return;
    const rail = wrap.current?.querySelector('.rail');
    const right = rail?.getBoundingClientRect().right ?? 0;
    setSide(window.innerWidth - right >= PANEL_ROOM ? 'end' : 'start');
  }, [panel !== undefined]);
  useRovingFocus(wrap);
  const label = t('reader_with_key', t('reader_close'), 'Esc');
  return (
    <div class="railw" ref={wrap} data-side={side}>
      <div class="rail" role="toolbar" aria-orientation="vertical" aria-label={t('reader_toolbar')}>
        <button type="button" aria-label={label} data-tip={label} onClick={onClose}>
          <Icon of={closeIcon} />
        </button>
        {children}
      </div>
      {panel}
    </div>
  );
}

function useRovingFocus(wrap: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const rail = wrap.current?.querySelector<HTMLElement>('.rail');
    if (!rail) return;
    const buttons = (): HTMLElement[] =>
      [...rail.querySelectorAll<HTMLElement>('button')].filter((button) => button.getClientRects().length > 0);
    const stop = (chosen: Element | undefined): void => {
      for (const button of rail.querySelectorAll<HTMLElement>('button')) button.tabIndex = button === chosen ? 0 : -1;
    };
    // The first one closes and is never hidden; only another has to be looked at, which costs a layout.
    const first = rail.querySelector('button') ?? undefined;
    const current = rail.querySelector('button[tabindex="0"]') ?? undefined;
    if (!current || (current !== first && current.getClientRects().length === 0)) stop(first);
    const onFocus = (event: FocusEvent): void => stop((event.target as Element).closest('button') ?? undefined);
    const onKey = (event: KeyboardEvent): void => {
      const list = buttons();
      const target =
        list[
          targetOf(event.key, list.indexOf((event.target as Element).closest('button') as HTMLElement), list.length)
        ];
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    rail.addEventListener('focusin', onFocus);
    rail.addEventListener('keydown', onKey);
    return () => {
      rail.removeEventListener('focusin', onFocus);
      rail.removeEventListener('keydown', onKey);
    };
  });
}

/** Index that a key leads to; -1 for keys without meaning here. */
function targetOf(key: string, at: number, count: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  return key === 'ArrowUp' || key === 'ArrowLeft' ? (at - 1 + count) % count : -1;
}

/** The rail of an open article: every tool that applies, and how far one has read. */
export function Rail(): JSX.Element {
  const reader = useReader();
  const shown = tools.filter((tool) => tool.available?.(reader) ?? true);
  const open = shown.find((tool) => tool.id === reader.panel);
  return (
    <RailFrame onClose={reader.ports.close} panel={open && <ToolPanel tool={open} />}>
      <hr />
      {shown
        .filter((tool) => !tool.extra)
        .map((tool) => (
          <ToolButton key={tool.id} tool={tool} />
        ))}
      <span class="grow" />
      {shown
        .filter((tool) => tool.extra)
        .map((tool) => (
          <ToolButton key={tool.id} tool={tool} />
        ))}
      <span class="pct num" aria-hidden="true">
        {reader.percent}%
      </span>
    </RailFrame>
  );
}

function ToolButton({ tool }: { readonly tool: ReaderTool }): JSX.Element {
  const reader = useReader();
  const news = tool.newsLabel?.(reader);
  const name = t(news ?? tool.label);
  const label = tool.key && reader.singleKeys ? t('reader_with_key', name, tool.key) : name;
  const expanded = tool.Panel ? reader.panel === tool.id : tool.isOn?.(reader);
  const press = (): void => {
    if (tool.Panel) reader.setPanel(reader.panel === tool.id ? undefined : tool.id);
    else tool.run?.(reader);
  };
  return (
    <button
      type="button"
      class={tool.extra ? 'extra' : undefined}
      data-tool={tool.id}
      data-news={news === undefined ? undefined : ''}
      aria-label={label}
      data-tip={label}
      aria-expanded={expanded}
      onClick={press}
    >
      {tool.icon === 'Aa' ? (
        <span class="aa" aria-hidden="true">
          Aa
        </span>
      ) : (
        <Icon of={tool.icon} />
      )}
    </button>
  );
}

/** A panel beside the rail: not modal; focus goes in, Esc and a press outside close it (reading.tsx). */
function ToolPanel({ tool }: { readonly tool: ReaderTool }): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first =
      ref.current?.querySelector<HTMLElement>('input:checked') ??
      ref.current?.querySelector<HTMLElement>('button,input');
    first?.focus({ preventScroll: true });
  }, [tool.id]);
  return (
    <div class={`pop ${tool.id}`} ref={ref} role="dialog" aria-label={t(tool.label)}>
      {tool.Panel && <tool.Panel />}
    </div>
  );
}

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { directionOf } from './direction';
import { Marked } from './marks';
import { useReader } from './reader-context';

/** The headings beside the text or in a drawer, with the one being read marked. */
export function ContentsList(): JSX.Element {
  const { article, sections, current, contentsOpen, goToSection, setContentsOpen, layout } = useReader();
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => keepInSight(list.current), [current]);
  const isDrawer = layout !== 'wide' && contentsOpen;
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]') ?? list.current?.querySelector('a');
    if (isDrawer) entry?.focus({ preventScroll: true });
  }, [isDrawer]);
  return (
    <nav class="toc" aria-label={t('reader_contents')} ref={list} hidden={!contentsOpen}>
      <h2>{t('reader_contents')}</h2>
      <ol lang={article.lang || undefined} dir={directionOf(article.lang)}>
        {sections.map((section, index) => (
          <li key={section.element} data-depth={section.depth}>
            <a
              href={`#${index + 1}`}
              aria-current={index === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                if (layout !== 'wide') setContentsOpen(false);
                goToSection(section);
              }}
              onAuxClick={(event) => event.preventDefault()}
            >
              <Marked text={section.text} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Moves the list only when the current entry has left it. */
function keepInSight(list: HTMLElement | null): void {
  const entry = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !entry || list.scrollHeight <= list.clientHeight) return;
  const box = list.getBoundingClientRect();
  const own = entry.getBoundingClientRect();
  if (own.top < box.top) list.scrollTop += own.top - box.top - 24;
  else if (own.bottom > box.bottom) list.scrollTop += own.bottom - box.bottom + 24;
}

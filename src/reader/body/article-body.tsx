import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/reading';
import type { BodyServices } from './body-services';
import { type Filling, fillProse } from './fill-prose';
import { goToLine, lineAt, type ReadingLine } from './reading-line';

interface ArticleBodyProps {
  readonly article: Article;
  readonly services: Omit<BodyServices, 'signal'>;
  /** The reader comes back to a place further down. */
  readonly isReturning: boolean;
  /** Told once the beginning of the text stands. */
  readonly onReady: (prose: HTMLElement, filling: Filling) => void;
}

/** The article's own text. Built once from sanitised markup, outside the component tree, and then left alone. */
export function ArticleBody({ article, services, isReturning, onReady }: ArticleBodyProps): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  const isAtOnce = useRef(isReturning);
  const line = useRef<ReadingLine | undefined>(undefined);
  useLayoutEffect(() => {
    const prose = ref.current;
    if (!prose) return;
    const life = new AbortController();
    const inner: BodyServices = { ...services, signal: life.signal };
    const filling = fillProse(prose, article, inner);
    // Where somebody is reading already, the place must not be lost.
    if (isAtOnce.current) filling.finish();
    isAtOnce.current = true;
    onReady(prose, filling);
    window.addEventListener('beforeprint', filling.finish, { signal: life.signal });
    if (line.current) goToLine(prose, line.current);
    return () => {
      line.current = lineAt(prose);
      life.abort();
      prose.replaceChildren();
    };
  }, [article]);
  return <div ref={ref} class="prose" tabindex={-1} />;
}

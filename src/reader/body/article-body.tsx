import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/reading';
import { toFragment } from '../../packs/parts';
import { bindMarks } from '../marks';
import type { BodyServices } from './body-services';
import { dressCodeBlocks } from './code-blocks';
import { colourCode } from './code-colours';
import { markFormulae, typesetFormulae } from './formulae';
import { watchImages } from './images';
import { bindInnerLinks, markForeignText } from './links';
import { watchOverflow } from './overflow';
import { bindHeadingWords, readSections, type Section } from './sections';
import { wrapTables } from './tables';

interface ArticleBodyProps {
  readonly article: Article;
  readonly services: Omit<BodyServices, 'signal'>;
  /** Told once the text stands: its element and its headings. */
  readonly onReady: (prose: HTMLElement, sections: readonly Section[]) => void;
}

/** The article's own text. Built once from sanitised markup, outside the component tree, and then left alone. */
export function ArticleBody({ article, services, onReady }: ArticleBodyProps): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const prose = ref.current;
    if (!prose) return;
    const life = new AbortController();
    const inner: BodyServices = { ...services, signal: life.signal };
    prose.replaceChildren(toFragment(article.contentHtml, prose.ownerDocument));
    const formulae = markFormulae(prose);
    const sections = readSections(prose);
    if (!article.lang.startsWith('en')) markForeignText(prose);
    bindHeadingWords(prose, article.lang);
    bindMarks(prose);
    bindInnerLinks(prose, life.signal);
    const blocks = dressCodeBlocks(prose, inner);
    wrapTables(prose);
    watchOverflow(prose, inner);
    watchImages(prose, inner);
    onReady(prose, sections);
    void colourCode(blocks, inner);
    void typesetFormulae(formulae, inner);
    return () => {
      life.abort();
      prose.replaceChildren();
    };
  }, [article]);
  return <div ref={ref} class="prose" tabindex={-1} />;
}

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { t, uiLanguage } from '../../platform/i18n';
import { copyIcon, Icon } from '../../ui/icons';
import type { BodyServices } from './body-services';
import { languageName } from './languages';

/** Longer blocks are folded to their head. */
const LONGEST = 36;
const FOLDED_TO = 24;

/** How long the copy button says so, in milliseconds. */
const SAID_FOR = 1600;

/** A code block in its frame. */
export interface CodeBlock {
  readonly pre: HTMLPreElement;
  /** The code's language as its class gives it; `''` when it gives none. */
  readonly language: string;
  /** Shows a language that was recognised. */
  label(language: string): void;
}

/** Gives every code block a frame with its language, a switch for wrapping and a copy button; folds long ones. */
export function dressCodeBlocks(prose: Element, services: BodyServices): readonly CodeBlock[] {
  return [...prose.querySelectorAll('pre')].filter((pre) => !pre.closest('.cb')).map((pre) => dress(pre, services));
}

function dress(pre: HTMLPreElement, services: BodyServices): CodeBlock {
  const document = pre.ownerDocument;
  const names = `${pre.className} ${pre.querySelector('code')?.className ?? ''}`;
  const block = document.createElement('div');
  block.className = 'cb';
  block.setAttribute('role', 'group');
  const head = document.createElement('div');
  head.className = 'hd ui';
  head.lang = uiLanguage();
  pre.setAttribute('translate', 'no');
  pre.replaceWith(block);
  block.append(head, pre);
  const text = (pre.textContent ?? '').replace(/\n+$/, '');
  block.toggleAttribute('data-wrap', services.wrapCode.get());
  const label = (language: string): void => {
    block.setAttribute('aria-label', language === '' ? t('reader_code_label') : t('reader_code_label_of', language));
    render(<CodeHead language={language} block={block} text={text} services={services} />, head);
  };
  label(languageName(names));
  services.signal.addEventListener('abort', () => render(null, head));
  fold(block, text.split('\n').length);
  const language = /(?:^|\s)language-([^\s]+)/.exec(names)?.[1]?.toLowerCase() ?? '';
  return { pre, language, label: (name) => label(languageName(`language-${name}`)) };
}

function fold(block: HTMLElement, lines: number): void {
  if (lines <= LONGEST) return;
  block.dataset['folded'] = '';
  const more = block.ownerDocument.createElement('button');
  more.type = 'button';
  more.className = 'more ui';
  more.lang = uiLanguage();
  more.textContent = t('reader_code_more', lines - FOLDED_TO);
  more.addEventListener('click', () => {
    delete block.dataset['folded'];
    more.remove();
    block.querySelector('pre')?.focus();
  });
  block.append(more);
}

interface CodeHeadProps {
  readonly language: string;
  readonly block: HTMLElement;
  readonly text: string;
  readonly services: BodyServices;
}

function CodeHead({ language, block, text, services }: CodeHeadProps) {
  const [wraps, setWraps] = useState(services.wrapCode.get());
  const [copied, setCopied] = useState(false);
  const toggleWrap = (): void => {
    block.toggleAttribute('data-wrap', !wraps);
    services.wrapCode.set(!wraps);
    setWraps(!wraps);
  };
  const copyCode = async (): Promise<void> => {
    if (!(await services.copy(text))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_FOR);
  };
  return (
    <>
      <span>{language}</span>
      <button type="button" aria-pressed={wraps} onClick={toggleWrap}>
        {t('reader_code_wrap')}
      </button>
      <button type="button" onClick={() => void copyCode()}>
        <Icon of={copyIcon} />
        {copied ? t('reader_copied') : t('reader_copy')}
      </button>
    </>
  );
}

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SearchEngine } from '../../core/settings/settings';
import { type MessageKey, t } from '../../platform/i18n';
import { Button, IconButton } from '../../ui/button';
import { chevronIcon, searchIcon } from '../../ui/icons';
import { useReader } from '../reader-context';
import { useLongPress } from '../use-long-press';

/** How else one may look for the original than by title and platform. */
export interface SearchVariant {
  /** On every site, not only on the likely platform. */
  readonly everywhere?: true;
  /** With the article's first sentence. */
  readonly sentence?: true;
  readonly engine?: SearchEngine;
}

const engineNames: Readonly<Record<SearchEngine, MessageKey>> = {
  bing: 'options_engine_bing',
  baidu: 'options_engine_baidu',
  google: 'options_engine_google',
  duckduckgo: 'options_engine_duckduckgo',
};

/** The button that searches, and beside it the other ways to search; a long press shows them too. */
export function SearchButton({ kind }: { readonly kind: 'primary' | undefined }): JSX.Element {
  const { search, searchEngine } = useReader();
  const [open, setOpen] = useState(false);
  const id = useId();
  const longPress = useLongPress(() => setOpen(true));
  const others = (Object.keys(engineNames) as SearchEngine[]).filter((engine) => engine !== searchEngine);
  const row = (text: string, how: SearchVariant): JSX.Element => (
    <li key={text}>
      <button type="button" class="textlink" onClick={() => search(how)}>
        {text}
      </button>
    </li>
  );
  return (
    <>
      <div class="split">
        <Button {...longPress} kind={kind} icon={searchIcon} onClick={() => search()}>
          {t('reader_search')}
        </Button>
        <IconButton
          icon={chevronIcon}
          label={t('reader_search_more')}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <ul id={id} class="ways">
          {row(t('reader_search_everywhere'), { everywhere: true })}
          {row(t('reader_search_sentence'), { sentence: true })}
          {others.map((engine) => row(t('reader_search_with', t(engineNames[engine])), { engine }))}
        </ul>
      )}
    </>
  );
}

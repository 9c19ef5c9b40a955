import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser';
import { t } from '../../platform/i18n';
import { report } from '../../platform/log';
import { Button } from '../../ui/button';
import { type KeyRow, lookKeys, readingKeys } from '../../ui/reader-keys';
import { Toggle } from '../../ui/toggle';
import { Row } from './row';
import type { SectionProps } from './section';

interface Command {
  readonly name: string;
  readonly text: string;
  readonly keys: readonly string[];
}

/** Order on the screen; browsers give the commands by name. */
const ORDER = ['reader', 'cleanup'];

/** Where Chromium browsers let the user change keys; Firefox forbids pages to open its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The browser's commands as they are set now, and the reader's single keys. */
export function ShortcutsSection({ settings, change, say }: SectionProps): JSX.Element {
  const commands = useCommands();
  const openPage = (): void => {
    openShortcutsPage().catch(() => say(t('options_shortcuts_where')));
  };
  return (
    <>
      <p class="lead">{t('options_shortcuts_lead')}</p>
      {commands.map((command) => (
        <Row key={command.name} name={command.text}>
          <span class="keys">
            {command.keys.length > 0
              ? command.keys.map((key) => <kbd key={key}>{key}</kbd>)
              : t('options_shortcuts_unset')}
          </span>
        </Row>
      ))}
      <p class="end">
        <Button onClick={openPage}>{t('options_shortcuts_change')}</Button>
      </p>
      <h2>{t('options_single_keys_title')}</h2>
      <Row id="single-keys" name={t('options_single_keys')} note={t('options_single_keys_note')}>
        <Toggle
          labelledBy="single-keys"
          describedBy="single-keys-note"
          checked={settings.singleKeys}
          onChange={(singleKeys) => change((now) => ({ ...now, singleKeys }))}
        />
      </Row>
      <KeyRows rows={[...readingKeys, ...lookKeys]} />
    </>
  );
}

/** Every single key with what it does. */
function KeyRows({ rows }: { readonly rows: readonly KeyRow[] }): JSX.Element {
  return (
    <dl class="single-keys">
      {rows.map(([name, ...keys]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd class="keys">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Firefox has a call of its own for this (since 137); elsewhere the page is opened in a tab. Rejects where neither works. */
async function openShortcutsPage(): Promise<void> {
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}

function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const all = await browser.commands.getAll();
      setCommands(
        all
          .toSorted((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''))
          .flatMap(({ name, description, shortcut }) =>
            name && description ? [{ name, text: description, keys: keysOf(shortcut ?? '') }] : [],
          ),
      );
    };
    const again = (): void => {
      read().catch((error: unknown) => report('options', error));
    };
    again();
    // Coming back from the browser's page shows the new keys.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  return commands;
}

/** Single keys of a shortcut as the browser writes it: `Alt+Shift+R`, on a Mac `⌥⇧R`. */
function keysOf(shortcut: string): readonly string[] {
  return shortcut.includes('+') ? shortcut.split('+').filter(Boolean) : (shortcut.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘]+/g) ?? []);
}

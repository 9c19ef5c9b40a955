import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { clearItem, type StoredItem, useStoredItems } from '../stored-items';
import { Row } from './row';
import type { SectionProps } from './section';

/** Everything that is kept on this computer, with its size; what is not managed elsewhere is cleared here. */
export function StorageRows({ settings, change, say }: SectionProps): JSX.Element {
  const { items, refresh } = useStoredItems(settings);
  const clear = async (item: StoredItem): Promise<void> => {
    await clearItem(item, change);
    say(t('options_storage_cleared', item.name));
    refresh();
  };
  return (
    <>
      <h2>{t('options_storage')}</h2>
      {items.map((item) => (
        <Row key={item.id} name={item.name} note={item.note}>
          <span class="size">{formatSize(item.bytes)}</span>
          {item.id !== 'rules' && item.id !== 'lists' && item.bytes > 0 && (
            <Button aria-label={t('options_storage_clear_name', item.name)} onClick={() => void clear(item)}>
              {t('options_clear')}
            </Button>
          )}
        </Row>
      ))}
    </>
  );
}

/** A size in whole kilobytes, as people read it; small things in bytes. */
function formatSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`;
}

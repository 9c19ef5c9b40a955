import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { useLists } from '../use-lists';
import { ListRow } from './lists-row';
import { Subscribe } from './lists-subscribe';
import type { SectionProps } from './section';

/** The lists of others that the user took: what they hold, how old they are, what is wrong with them, and one more. */
export function Lists(props: SectionProps): JSX.Element {
  const lists = useLists(props);
  const { records } = lists;
  return (
    <>
      <h2>{t('options_lists')}</h2>
      <p class="lead">{t('options_lists_lead')}</p>
      {records?.length === 0 && <p>{t('options_lists_none')}</p>}
      {records?.map((record) => (
        <ListRow key={record.id} record={record} lists={lists} />
      ))}
      {records && <Subscribe {...props} records={records} />}
    </>
  );
}

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { FieldNote } from '../ui/field';
import type { PickState } from './use-picked-selector';

/** Why an element could not be picked, with the way out where there is one. */
export function PickNews({ state, onAllow }: { readonly state: PickState; readonly onAllow: () => void }): JSX.Element {
  const id = useId();
  return (
    <div role="status">
      {state.kind === 'permission' && (
        <>
          <FieldNote id={id}>{t('reader_check_permission', state.host)}</FieldNote>
          <Button onClick={onAllow}>{t('options_allow_host', state.host)}</Button>
        </>
      )}
      {state.kind === 'blocked' && (
        <FieldNote id={id} error>
          {t('options_test_blocked')}
        </FieldNote>
      )}
      {state.kind === 'closed' && <FieldNote id={id}>{t('options_pick_closed')}</FieldNote>}
    </div>
  );
}

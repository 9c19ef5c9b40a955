import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ListRecord } from '../../core/lists/list-record';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { FieldNote, TextInput } from '../../ui/field';
import { asNew, type Offer, type Subscribing, useSubscribing } from '../use-subscribing';
import { ImportPreview } from './import-preview';
import { WatchPreview } from './import-preview-watch';
import { ReadingBar } from './reading-bar';
import type { SectionProps } from './section';

/** A new subscription: its address, then what it holds, then yes or no. */
export function Subscribe(props: SectionProps & { readonly records: readonly ListRecord[] }): JSX.Element {
  const id = useId();
  const [address, setAddress] = useState('');
  const work = useSubscribing(props.records, props);
  const isWrong = work.complaint !== undefined;
  return (
    <>
      <form
        class="field subscribe"
        onSubmit={(event) => {
          event.preventDefault();
          work.preview(address);
        }}
      >
        <label class="field-label" for={id}>
          {t('options_list_address')}
        </label>
        <div class="subscribe-line">
          <TextInput
            id={id}
            code
            value={address}
            placeholder="https://"
            invalid={isWrong}
            describedBy={`${id}-note`}
            onInput={setAddress}
          />
          <Button type="submit">{t('options_list_preview')}</Button>
        </div>
        <div role="status">
          <FieldNote id={`${id}-note`} error={isWrong}>
            {work.complaint ?? t('options_list_address_note')}
          </FieldNote>
        </div>
      </form>
      {work.isBusy && <ReadingBar share={work.share} onCancel={work.cancel} />}
      {work.offer && (
        <OfferPreview
          key={work.offer.address}
          offer={work.offer}
          work={{
            ...work,
            subscribe: (name) => {
              setAddress('');
              work.subscribe(name);
            },
          }}
        />
      )}
    </>
  );
}

function OfferPreview({ offer, work }: { readonly offer: Offer; readonly work: Subscribing }): JSX.Element {
  const { format, list } = offer.fetched.opened;
  const { name } = offer;
  if (list.kind === 'watch') {
    return (
      <WatchPreview
        name={name}
        format={format}
        list={list}
        apply="options_list_subscribe"
        onApply={work.subscribe}
        onCancel={work.cancel}
      />
    );
  }
  return (
    <ImportPreview
      name={name}
      format={format}
      items={asNew(offer.fetched)}
      dropped={list.dropped}
      apply="options_list_subscribe"
      isWhole
      onApply={() => work.subscribe(name)}
      onCancel={work.cancel}
    />
  );
}

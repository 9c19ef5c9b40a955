import { useRef, useState } from 'preact/hooks';
import type { RuleComparison } from '../core/lists/compare-rules';
import { isListAddress, type ListRecord, MAX_LIST_NAME, MAX_LISTS } from '../core/lists/list-record';
import { t } from '../platform/i18n';
import { type FetchedList, type FetchProblem, fetchList, originOfList } from '../platform/list-refresh';
import { report } from '../platform/log';
import { requestOrigins } from '../platform/permissions';
import { addList } from './add-list';
import { fetchWords } from './list-words';
import { pauseBetween } from './pause';
import type { SectionProps } from './sections/section';

/** A list that was fetched to be looked at; nothing of it is kept yet. */
export interface Offer {
  readonly address: string;
  readonly name: string;
  readonly fetched: FetchedList;
}

/** A subscription on its way from address to list. */
export interface Subscribing {
  /** True while the list is fetched and read. */
  readonly isBusy: boolean;
  readonly share: number | undefined;
  readonly offer: Offer | undefined;
  /** What is wrong with the address or with what came from it. */
  readonly complaint: string | undefined;
  readonly preview: (address: string) => void;
  readonly subscribe: (name: string) => void;
  readonly cancel: () => void;
}

/** Asks for permission, fetches a list once, and subscribes to it when the user has seen what it holds. */
export function useSubscribing(
  records: readonly ListRecord[],
  { say, toast }: Pick<SectionProps, 'say' | 'toast'>,
): Subscribing {
  const [isBusy, setBusy] = useState(false);
  const [share, setShare] = useState<number>();
  const [offer, setOffer] = useState<Offer>();
  const [complaint, setComplaint] = useState<string>();
  const asking = useRef(new AbortController());

  const load = async (address: string, allowed: Promise<boolean>): Promise<void> => {
    asking.current.abort();
    const mine = new AbortController();
    asking.current = mine;
    setOffer(undefined);
    setComplaint(undefined);
    if (!(await allowed)) return setComplaint(t('error_list_not_allowed', new URL(address).hostname));
    setBusy(true);
    await look(address, mine.signal).catch((error: unknown) => {
      if (!mine.signal.aborted) report('options', error);
    });
    if (asking.current === mine) setBusy(false);
    setShare(undefined);
  };
  const look = async (address: string, signal: AbortSignal): Promise<void> => {
    const fetched = await fetchList(address, {}, pauseBetween(setShare, signal));
    if (signal.aborted) return;
    if (!fetched.ok) setComplaint(refusal(fetched, address));
    else if (fetched.value) setOffer({ address, name: nameOf(address), fetched: fetched.value });
  };
  const cancel = (): void => {
    asking.current.abort();
    setBusy(false);
    setOffer(undefined);
    setComplaint(undefined);
  };
  return {
    isBusy,
    share,
    offer,
    complaint,
    preview(text) {
      const address = text.trim();
      if (!isListAddress(address)) return setComplaint(t('error_list_address'));
      if (records.some((record) => record.address === address)) return setComplaint(t('error_list_twice'));
      if (records.length >= MAX_LISTS) return setComplaint(t('error_list_limit', MAX_LISTS));
      // First of all, for browsers ask only inside the click itself.
      void load(address, requestOrigins([originOfList(address)]));
    },
    async subscribe(name) {
      if (!offer) return;
      const { address, fetched } = offer;
      const { format, list } = fetched.opened;
      const now = Date.now();
      const added = await addList({ name, address, format, updated: now, checked: now, ...fetched.version }, list);
      if ('complaint' in added) return say(added.complaint);
      cancel();
      const undo = { text: t('options_undo'), run: added.undo };
      toast({ text: t('options_list_subscribed', name), action: undo });
    },
    cancel,
  };
}

/** What a list is called until the user says otherwise: its file and host. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const file = pathname.split('/').at(-1) ?? '';
  return (file === '' ? hostname : `${file} (${hostname})`).slice(0, MAX_LIST_NAME);
}

function refusal(
  { error, detail }: { readonly error: FetchProblem; readonly detail?: string },
  address: string,
): string {
  return t(fetchWords[error], error === 'rules' ? (detail ?? '') : new URL(address).hostname);
}

/** The rules of a list that nobody has yet, as the preview shows them. */
export function asNew(fetched: FetchedList): readonly RuleComparison[] {
  const { list } = fetched.opened;
  return list.kind === 'rules' ? list.rules.map((rule) => ({ kind: 'new', rule })) : [];
}

import { useEffect, useState } from 'preact/hooks';
import { openTabs, type TestTab } from './test-run';

/** The page on which the rule of the sheet is tried and picked: one of the open tabs, or the one of an address. */
export interface TestPlace {
  readonly tabs: readonly TestTab[];
  /** Nothing while an address is written by hand. */
  readonly tab: TestTab | undefined;
  readonly choose: (tab: TestTab | undefined) => void;
  readonly address: string;
  readonly setAddress: (address: string) => void;
}

/**
 * Offers the tabs that we may know about; the one that the rule `speaksOf` first. They are looked up again when the
 * user comes back to this page, and when `granted` changes.
 */
export function useTestPlace(granted: readonly string[], speaksOf: (url: string) => boolean): TestPlace {
  const [tabs, setTabs] = useState<readonly TestTab[]>([]);
  const [chosen, setChosen] = useState<number | 'address'>();
  const [address, setAddress] = useState('');
  useEffect(() => {
    const look = (): void => {
      openTabs().then(setTabs, () => setTabs([]));
    };
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [granted]);
  const offered = chosen === undefined ? (tabs.find(({ url }) => speaksOf(url)) ?? tabs[0]) : undefined;
  return {
    tabs,
    tab: offered ?? tabs.find(({ id }) => id === chosen),
    choose: (tab) => setChosen(tab?.id ?? 'address'),
    address,
    setAddress,
  };
}

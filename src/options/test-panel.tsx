import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { isCovered, readGrants } from '../core/rules/grants';
import { isWebAddress } from '../core/settings/schema';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { requestOrigins } from '../platform/permissions';
import { Button } from '../ui/button';
import { FieldNote, TextInput } from '../ui/field';
import { Select } from '../ui/select';
import { TestResult } from './test-result';
import { findTab, originsAround } from './test-run';
import type { RuleTests } from './use-rule-test';
import type { TestPlace } from './use-test-place';

interface TestPanelProps {
  readonly place: TestPlace;
  readonly tests: RuleTests;
  readonly granted: readonly string[];
  /** Tries the draft on a tab. */
  readonly onTest: (tabId: number) => void;
  readonly onPreview: (tabId: number) => void;
}

/** What the list of tabs has for an address that is written by hand. */
const BY_HAND = 'address';

/** Tries the unsaved rule on an open tab: one from the list, or the one that shows a pasted address. */
export function TestPanel({ place, tests, granted, onTest, onPreview }: TestPanelProps): JSX.Element {
  const id = useId();
  const { tabs, tab, address, setAddress } = place;
  const typed = address.trim();
  const testAddress = async (): Promise<void> => {
    const found = await findTab(typed);
    if (!found) return tests.fail('closed');
    place.choose(found);
    onTest(found.id);
  };
  const test = (): void => {
    if (tab) onTest(tab.id);
    else if (isCovered(originsAround(typed), readGrants(granted))) void testAddress();
    else tests.fail('permission');
  };
  const allow = async (): Promise<void> => {
    if (await requestOrigins(originsAround(typed))) await testAddress();
  };
  return (
    <section class="test" aria-labelledby={id}>
      <h3 id={id}>{t('options_test')}</h3>
      <div class="test-place">
        {tabs.length > 0 && (
          <Select
            label={t('options_test_tab')}
            value={tab ? String(tab.id) : BY_HAND}
            onChange={(value) => place.choose(tabs.find((item) => String(item.id) === value))}
            items={[
              ...tabs.map((item) => ({ value: String(item.id), text: item.title })),
              { value: BY_HAND, text: t('options_test_by_hand') },
            ]}
          />
        )}
        {!tab && (
          <TextInput
            code
            label={t('options_test_address')}
            placeholder={t('options_test_address_hint')}
            value={address}
            onInput={setAddress}
          />
        )}
        <Button disabled={!tab && !isWebAddress(typed)} onClick={test}>
          {t('options_test_run')}
        </Button>
      </div>
      <TestNews tests={tests} url={tab?.url ?? typed} onAllow={() => void allow()} onPreview={onPreview} />
    </section>
  );
}

interface TestNewsProps extends Pick<TestPanelProps, 'tests' | 'onPreview'> {
  readonly url: string;
  readonly onAllow: () => void;
}

function TestNews({ tests: { state }, url, onAllow, onPreview }: TestNewsProps): JSX.Element {
  const id = useId();
  const host = isWebAddress(url) ? new URL(url).hostname : '';
  return (
    <div role="status">
      {state.kind === 'running' && <p class="hint">{t('options_test_running')}</p>}
      {state.kind === 'failed' && state.error === 'permission' && (
        <>
          <FieldNote id={id}>{t('reader_check_permission', host)}</FieldNote>
          <Button onClick={onAllow}>{t('options_allow_host', host)}</Button>
        </>
      )}
      {state.kind === 'failed' && state.error === 'closed' && (
        <>
          <FieldNote id={id}>{t('options_test_closed')}</FieldNote>
          <Button onClick={() => void browser.tabs.create({ url, active: false })}>{t('options_test_open')}</Button>
        </>
      )}
      {state.kind === 'failed' && (state.error === 'blocked' || state.error === 'failed') && (
        <FieldNote id={id} error>
          {t(state.error === 'blocked' ? 'options_test_blocked' : 'options_test_failed')}
        </FieldNote>
      )}
      {state.kind === 'done' && (
        <>
          <TestResult test={state.test} />
          <Button onClick={() => onPreview(state.tabId)}>{t('options_test_preview')}</Button>
        </>
      )}
    </div>
  );
}

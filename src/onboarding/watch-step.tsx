import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WatchScope } from '../core/settings/settings';
import { t } from '../platform/i18n';
import { native } from '../platform/native';
import { Button } from '../ui/button';
import { type Choice, Choices } from '../ui/choices';

const everySite = ['http://*/*', 'https://*/*'];

/** The three answers, with 确定: the browser is asked inside that click, or not at all. */
export function WatchStep({ labelledBy }: { readonly labelledBy: string }): JSX.Element {
  const [watch, setWatch] = useState<WatchScope>('known');
  const [news, setNews] = useState('');
  const choices: readonly Choice<WatchScope>[] = [
    { value: 'known', name: t('watch_known'), note: t('onboarding_watch_known_note') },
    { value: 'every', name: t('onboarding_watch_every'), note: t('watch_every_note') },
    { value: 'click', name: t('watch_click'), note: t('watch_click_note') },
  ];
  const confirm = async (): Promise<void> => {
    setNews('');
    const given = watch !== 'every' || (await askForEverySite());
    const chosen = given ? watch : 'known';
    setWatch(chosen);
    const saved = await save(chosen);
    setNews(saved ? t(given ? 'onboarding_watch_saved' : 'onboarding_watch_refused') : t('onboarding_watch_failed'));
  };
  return (
    <>
      <Choices framed labelledBy={labelledBy} choices={choices} value={watch} onChange={setWatch} />
      <Button kind="primary" onClick={() => void confirm()}>
        {t('onboarding_watch_confirm')}
      </Button>
      <p role="status" class="note">
        {news}
      </p>
    </>
  );
}

/** First thing in the click, before any `await`: browsers refuse it later. */
async function askForEverySite(): Promise<boolean> {
  try {
    return await native.permissions.request({ origins: everySite });
  } catch {
    return false;
  }
}

/** The store comes with its validator, which this page needs only now. */
async function save(watch: WatchScope): Promise<boolean> {
  try {
    const { updateSettings } = await import('../platform/store');
    return (await updateSettings((settings) => ({ ...settings, watch }))).ok;
  } catch {
    return false;
  }
}

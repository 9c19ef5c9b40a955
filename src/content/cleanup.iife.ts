import { report } from '../platform/log';
import { notify, send } from '../platform/messages';
import { startCleanup } from './cleanup';
import { hasChineseText, isWebPage } from './gate';
import { shared, takeCleanupRequest } from './shared';

if (isWebPage(document)) {
  begin(takeCleanupRequest()).catch((error: unknown) => report('cleanup', error));
}

/** Cleans when asked, or when this site's rule says so; a site in reader mode gets the reader if it has text to read. */
async function begin(isAsked: boolean): Promise<void> {
  if (isAsked && shared().cleanup) return shared().cleanup?.toggle();
  const context = await send('page/context');
  if (!context.ok || shared().cleanup) return;
  const { mode } = context.value.governing;
  if (isAsked || mode === 'clean') return startCleanup(context.value, isAsked);
  if (mode === 'reader' && hasChineseText(document.body)) notify('page/open-reader');
}

import { browser } from '../platform/browser';
import { report } from '../platform/log';
import { handle } from '../platform/messages';
import { onPermissionsChanged } from '../platform/permissions';
import { readSettings, settleSettings, subscribeSettings } from '../platform/store';
import { argumentChecks } from './argument-checks';
import { followAccount, listenToAccount } from './follow-account';
import { handlers } from './handlers';
import { changeLanguage } from './language';
import { closeStorage, onInstalled } from './lifecycle';
import { runMenuItem } from './menu-actions';
import { refreshMenus } from './menus';
import { updateOpenTabs } from './open-tabs';
import { forgetPillSites } from './pill-sites';
import { reconcile } from './register';
import { toggleCleanup, toggleReader } from './run-script';
import { updateSubscriptions } from './subscription-updates';
import { onTabLoaded, onTabLoading } from './tab-navigation';
import { forgetTab, readTabState } from './tab-state';

/** Ends what a listener started: bugs are reported, nothing is left unhandled. */
function settle(work: Promise<unknown>): void {
  work.catch((error: unknown) => report('background', error));
}

handle(handlers, argumentChecks);
browser.runtime.onInstalled.addListener((details) => settle(onInstalled(details)));
browser.runtime.onStartup.addListener(() => settle(settleSettings().then(reconcile)));
browser.action.onClicked.addListener((tab) => settle(toggleReader(tab, 'click')));
browser.contextMenus.onClicked.addListener((info, tab) => settle(runMenuItem(info, tab)));
browser.commands.onCommand.addListener((command, tab) => {
  if (!tab) return;
  settle(command === 'cleanup' ? toggleCleanup(tab) : toggleReader(tab, 'click'));
});
browser.tabs.onUpdated.addListener((tabId, change, tab) => {
  if (change.status === 'loading') settle(onTabLoading(tabId));
  if (change.status === 'complete') settle(onTabLoaded(tabId, tab.url));
});
browser.tabs.onRemoved.addListener((tabId) => settle(forgetTab(tabId)));
browser.tabs.onActivated.addListener(({ tabId }) =>
  settle(readTabState(tabId).then((state) => refreshMenus(tabId, state))),
);
onPermissionsChanged(() => {
  settle(reconcile());
  settle(readSettings().then((settings) => updateOpenTabs(settings)));
});
listenToAccount();
subscribeSettings((settings, before) => {
  settle(followAccount(settings, before));
  settle(reconcile());
  settle(updateOpenTabs(settings, before));
  if (settings.language !== before.language) settle(changeLanguage(settings.language));
  if (settings.pill !== before.pill) settle(forgetPillSites());
});
settle(closeStorage());
settle(updateSubscriptions());

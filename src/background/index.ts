import { browser } from '../platform/browser';
import { report } from '../platform/log';
import { handle } from '../platform/messages';
import { onPermissionsChanged } from '../platform/permissions';
import { settleSettings, subscribeSettings } from '../platform/store';
import { argumentChecks } from './argument-checks';
import { carryOut } from './carry-out';
import { listenToAccount } from './follow-account';
import { handlers } from './handlers';
import { closeStorage, onInstalled } from './lifecycle';
import { runMenuItem } from './menu-actions';
import { refreshMenus } from './menus';
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
browser.runtime.onStartup.addListener(() => settle(settleSettings()));
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
onPermissionsChanged(() => settle(carryOut()));
listenToAccount();
subscribeSettings((_settings, before, mark) => settle(carryOut({ settings: before, mark })));
settle(closeStorage());
settle(carryOut());
settle(updateSubscriptions());

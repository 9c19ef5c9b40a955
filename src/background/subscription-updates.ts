import { refreshDueLists } from '../platform/list-refresh';

let running: Promise<void> | undefined;

/**
 * Asks for the newest version of subscriptions that were last asked for a day ago or more. Suyuan has no permission
 * for alarms and wants none, so this is called whenever the worker starts, which pages and clicks make it do often
 * enough; doing it again at once does nothing.
 */
export function updateSubscriptions(): Promise<void> {
  running ??= refreshDueLists(Date.now()).finally(() => {
    running = undefined;
  });
  return running;
}

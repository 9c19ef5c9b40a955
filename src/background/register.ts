import { readGrants } from '../core/rules/grants';
import { changeScripts, registeredScripts, registerScripts, unregisterScripts } from '../platform/inject';
import { report } from '../platform/log';
import { grantedOrigins } from '../platform/permissions';
import { readSettings } from '../platform/store';
import { scriptFiles } from './script-files';
import { planRegistrations, wantedScripts } from './wanted-scripts';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the browser's registrations what settings and permissions say. Runs one after the other; doing it again
 * changes nothing, and a worker that dies on the way leaves no site without the script that it had. Never rejects: a
 * browser that refuses a pattern leaves the others as they were.
 */
export function reconcile(): Promise<void> {
  running = running.then(apply).catch((error: unknown) => report('background', error));
  return running;
}

async function apply(): Promise<void> {
  const [settings, granted, now] = await Promise.all([readSettings(), grantedOrigins(), registeredScripts()]);
  const plan = planRegistrations(now, wantedScripts(settings, readGrants(granted), scriptFiles));
  const outcomes = await Promise.allSettled([
    ...plan.change.map((script) => changeScripts([script])),
    ...plan.add.map((script) => registerScripts([script])),
    unregisterScripts(plan.remove),
  ]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') report('background', outcome.reason);
}

import { registeredScripts, registerScripts, unregisterScripts } from '../platform/inject';
import { report } from '../platform/log';
import { hasOrigins } from '../platform/permissions';
import { readSettings } from '../platform/store';
import { scriptFiles } from './script-files';
import { originsInQuestion, planRegistrations, wantedScripts } from './wanted-scripts';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the browser's registrations what settings and permissions say. Runs one after the other; doing it again
 * changes nothing. Never rejects: a browser that refuses a pattern leaves the others as they were.
 */
export function reconcile(): Promise<void> {
  running = running.then(apply).catch((error: unknown) => report('background', error));
  return running;
}

async function apply(): Promise<void> {
  const settings = await readSettings();
  const granted = new Set<string>();
  for (const origin of originsInQuestion(settings)) if (await hasOrigins([origin])) granted.add(origin);
  const wanted = wantedScripts(settings, (origin) => granted.has(origin), scriptFiles);
  const plan = planRegistrations(await registeredScripts(), wanted);
  await unregisterScripts(plan.remove);
  await registerScripts(plan.add);
}

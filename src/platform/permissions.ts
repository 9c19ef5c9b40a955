import { browser } from './browser';

/** Origins that stand for "every site", as the manifest offers them. */
export const everySite: readonly string[] = ['http://*/*', 'https://*/*'];

/** Browsers do not see that `http` and `https` together are `*`, so a pattern with `*` is asked as both. */
function bothSchemes(origins: readonly string[]): string[] {
  return origins.flatMap((origin) => {
    if (!origin.startsWith('*://')) return [origin];
    const rest = origin.slice(1);
    return [`http${rest}`, `https${rest}`];
  });
}

/**
 * Asks the browser for access to some origins. Must be the first thing done inside a click handler: browsers refuse
 * it after an `await`. False when the user said no or the browser refused to ask.
 */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: bothSchemes(origins) });
  } catch {
    return false;
  }
}

/** Whether all these origins are open to us now. A pattern the browser cannot read counts as not open. */
export async function hasOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: bothSchemes(origins) });
  } catch {
    return false;
  }
}

/**
 * Gives access back; true when it is gone. Origins that the manifest requires cannot be given back. Firefox takes only
 * what is written as it was granted, and says yes to everything else.
 */
export async function removeOrigins(origins: readonly string[]): Promise<boolean> {
  const isGone = await remove(bothSchemes(origins));
  const granted = await grantedOrigins();
  const left = origins.filter((origin) => granted.includes(origin));
  return left.length > 0 ? remove(left) : isGone;
}

async function remove(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** The origins that the user has granted, as the browser writes them. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back whenever access was granted or withdrawn, also by the browser's own settings. */
export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

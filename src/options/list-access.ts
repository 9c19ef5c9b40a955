import { staticProbeMatches } from '../core/rules/builtin';
import { isCovered, readGrants } from '../core/rules/grants';
import { originOfList } from '../platform/list-refresh';
import { readLists } from '../platform/list-store';
import { grantedOrigins, removeOrigins } from '../platform/permissions';
import { readSettings } from '../platform/store';
import { originsOf } from './access';

/**
 * Gives back the access to the host of a list that was deleted, unless something that is still there works on that host:
 * another list, a rule of the user's or of a list (a disabled one too, it may come back), or what is built in. Access
 * to more than that host is none of a list's and stays.
 */
export async function giveBackAccess(address: string): Promise<void> {
  const origin = originOfList(address);
  const [records, settings] = await Promise.all([readLists(), readSettings()]);
  const rules = [...settings.rules, ...settings.lists.flatMap((list) => list.rules)];
  const isNeeded =
    records.some((record) => record.address !== undefined && originOfList(record.address) === origin) ||
    isCovered([origin], readGrants([...staticProbeMatches, ...rules.flatMap(originsOf)]));
  if (!isNeeded && (await grantedOrigins()).includes(origin)) await removeOrigins([origin]);
}

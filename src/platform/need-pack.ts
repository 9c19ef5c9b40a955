import { send } from './messages';
import { findPack, type Pack } from './packs';

/** The pack, put into this page by the background on first use; nothing where that is not permitted or fails. */
export async function needPack<T extends object>(pack: Pack<T>): Promise<T | undefined> {
  if (!findPack(pack)) await send('page/need-pack', pack.id);
  return findPack(pack);
}

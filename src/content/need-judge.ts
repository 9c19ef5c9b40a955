import { send } from '../platform/messages';
import { type JudgePack, shared } from './shared';

/** The judge, fetched into this page by the background on first use; nothing when the site does not permit it. */
export async function needJudge(): Promise<JudgePack | undefined> {
  if (!shared().judge) await send('page/need-judge');
  return shared().judge;
}

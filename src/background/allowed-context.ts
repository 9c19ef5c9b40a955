import { actsByItself, isPageCovered, readGrants } from '../core/rules/grants';
import type { PageContext } from '../platform/messages';
import { grantedOrigins } from '../platform/permissions';

/**
 * The context as far as the browser lets us act: a rule that would act by itself only tells where access to the site
 * was withdrawn. Scripts of ours that are in an open page then end what the rule had begun; what somebody asked for by
 * a click stays. Pages opened later have no script at all.
 */
export async function asAllowed(context: PageContext, url: string): Promise<PageContext> {
  const { governing } = context;
  if (!actsByItself(governing.mode) || isPageCovered(url, readGrants(await grantedOrigins()))) return context;
  return { ...context, governing: { ...governing, mode: 'notify' } };
}

import { browser } from '../platform/browser';
import { type MessageKey, t } from '../platform/i18n';
import { report } from '../platform/log';
import type { TabState } from './tab-state';

/** File stems of the four icons. */
export type IconName = 'suyuan' | 'suyuan-detected' | 'suyuan-reading' | 'suyuan-paused';

/** All that the toolbar shows for a tab. */
export interface BadgeLook {
  readonly icon: IconName;
  /** `''` for no badge. */
  readonly text: string;
  readonly color: string;
  readonly title: { readonly key: MessageKey; readonly args: readonly (string | number)[] };
}

const INK = '#53575D';
const ALARM = '#A53A22';
const ICON_SIZES = [16, 19, 24, 32, 38] as const;

const problemTitles = {
  blocked: 'action_title_blocked',
  pdf: 'action_title_pdf',
  permission: 'action_title_permission',
  failed: 'action_title_failed',
} as const satisfies Record<NonNullable<TabState['problem']>, MessageKey>;

/** How a tab's state looks in the toolbar. What the user just did comes first: reader, problem, cleanup, detection. */
export function describeBadge(state: TabState): BadgeLook {
  if (state.isReaderOpen) return look('suyuan-reading', 'action_title_reading');
  if (state.problem) {
    return {
      ...look('suyuan', problemTitles[state.problem]),
      text: '!',
      color: state.problem === 'failed' ? ALARM : INK,
    };
  }
  if (state.cleaned) {
    const text = state.cleaned > 99 ? '99+' : String(state.cleaned);
    return { ...look('suyuan-detected', 'action_title_cleaned', state.cleaned), text };
  }
  if (state.mode === 'off') return look('suyuan-paused', 'action_title_paused');
  if (state.level === 'repost') return look('suyuan-detected', 'action_title_repost');
  if (state.watchedBy !== undefined) return look('suyuan', 'action_title_listed', state.watchedBy);
  return look('suyuan', 'action_title_plain');
}

function look(icon: IconName, key: MessageKey, ...args: readonly (string | number)[]): BadgeLook {
  return { icon, text: '', color: INK, title: { key, args } };
}

/**
 * Whether the tab still shows the page that its state was shown for. Browsers take a tab's colour back with the page,
 * but not when only the address changes (`#part`, `pushState`), and they report both as `loading`.
 */
export async function isStillShown(tabId: number): Promise<boolean> {
  const [now, plain] = await Promise.all([
    browser.action.getBadgeBackgroundColor({ tabId }),
    browser.action.getBadgeBackgroundColor({}),
  ]);
  return String(now) !== String(plain);
}

/** Shows a tab's state in the toolbar. A tab that is gone by now is no error. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const { icon, text, color, title } = describeBadge(state);
  const path = Object.fromEntries(ICON_SIZES.map((size) => [String(size), `/icons/${icon}-${size}.png`]));
  const shown = await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#FFFFFF' }),
    browser.action.setTitle({ tabId, title: t(title.key, ...title.args) }),
  ]);
  for (const outcome of shown) {
    if (outcome.status === 'rejected' && !/tab/i.test(String(outcome.reason))) report('background', outcome.reason);
  }
}

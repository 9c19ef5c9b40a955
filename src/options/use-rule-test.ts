import { useCallback, useState } from 'preact/hooks';
import type { SiteRule } from '../core/rules/rule';
import type { Settings } from '../core/settings/settings';
import type { RuleTest, SelectorMatch } from '../packs/contracts';
import { report } from '../platform/log';
import { previewInTab, type TestError, testInTab } from './test-run';

/** How far a trial of the rule has come. */
export type TestState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly test: RuleTest; readonly tabId: number }
  | { readonly kind: 'failed'; readonly error: TestError };

/** The trials of an unsaved rule. */
export interface RuleTests {
  readonly state: TestState;
  readonly run: (tabId: number, rule: SiteRule) => Promise<void>;
  readonly preview: (tabId: number, rule: SiteRule) => Promise<void>;
  readonly fail: (error: TestError) => void;
  /** What a selector found in the last trial; nothing for one that was not part of it. */
  readonly matchOf: (selector: string) => SelectorMatch | undefined;
}

/** Runs the unsaved rule on open tabs and keeps the last result. */
export function useRuleTest(settings: Settings): RuleTests {
  const [state, setState] = useState<TestState>({ kind: 'none' });
  const fail = useCallback((error: TestError) => setState({ kind: 'failed', error }), []);
  const guard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      report('options', error);
      fail('failed');
    }
  };
  return {
    state,
    fail,
    run: (tabId, rule) =>
      guard(async () => {
        setState({ kind: 'running' });
        const result = await testInTab(tabId, rule, settings);
        setState(result.ok ? { kind: 'done', test: result.value, tabId } : { kind: 'failed', error: result.error });
      }),
    preview: (tabId, rule) =>
      guard(async () => {
        const result = await previewInTab(tabId, rule);
        if (!result.ok) fail(result.error);
      }),
    matchOf: (selector) =>
      state.kind === 'done' ? state.test.matches.find((match) => match.selector === selector.trim()) : undefined,
  };
}

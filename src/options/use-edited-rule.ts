import { useState } from 'preact/hooks';
import { parsePattern } from '../core/rules/match';
import type { SiteRule } from '../core/rules/rule';
import type { Settings } from '../core/settings/settings';
import { draftOf, isSameDraft, type RuleDraft, ruleOf } from './rule-draft';
import { readRuleJson, type TextProblem, writeRuleJson } from './rule-json';
import { freeRuleId } from './rule-list';
import { type DraftComplaints, useDraftProblems } from './use-draft-problems';

/** A rule while it is edited, as a form or as JSON. */
export interface EditedRule {
  readonly draft: RuleDraft;
  readonly set: (change: Partial<RuleDraft>) => void;
  readonly checks: DraftComplaints;
  /** The text, while the rule is edited as JSON. */
  readonly json: string | undefined;
  readonly setJson: (text: string) => void;
  readonly checkJson: (text: string) => readonly TextProblem[];
  /** Complaints about the text; shown when somebody wanted to leave or save it. */
  readonly jsonProblems: readonly TextProblem[];
  readonly isChanged: boolean;
  /** Turns the form into JSON, or back, when the JSON is right. */
  readonly swap: () => void;
  /** The rule to be saved; nothing when something is wrong with it, which is shown then. */
  readonly finish: () => SiteRule | undefined;
  /** The rule as it stands, to be tried out: mistakes of the form are left in it. Nothing for broken JSON. */
  readonly current: () => SiteRule | undefined;
  /** The addresses as they stand. */
  readonly matcher: () => SiteRule;
}

/** Keeps the draft of a rule; `isKnown`: the user has it already, and its id and switch stay. */
export function useEditedRule(before: SiteRule | undefined, isKnown: boolean, settings: Settings): EditedRule {
  const [start] = useState(() => draftOf(before));
  const [draft, setDraft] = useState(start);
  const [base, setBase] = useState(isKnown ? before : undefined);
  const [json, setJson] = useState<string>();
  const [written, setWritten] = useState('');
  const [jsonProblems, setJsonProblems] = useState<readonly TextProblem[]>([]);
  const others = settings.rules.filter((rule) => !isKnown || rule.id !== before?.id);
  const checks = useDraftProblems(draft, others);

  const asRule = (): SiteRule =>
    ruleOf(draft, base?.id ?? freeRuleId(siteName(draft), settings), base?.enabled ?? true);
  const checkJson = (text: string): readonly TextProblem[] => {
    const read = readRuleJson(text, others);
    return read.ok ? [] : read.problems;
  };
  const readJson = (): SiteRule | undefined => {
    const read = readRuleJson(json ?? '', others);
    setJsonProblems(read.ok ? [] : read.problems);
    return read.ok ? read.rule : undefined;
  };
  const swap = (): void => {
    if (json === undefined) {
      const text = writeRuleJson(asRule());
      setJson(text);
      setWritten(text);
      return;
    }
    const rule = readJson();
    if (!rule) return;
    setDraft(draftOf(rule));
    setBase(rule);
    setJson(undefined);
  };
  return {
    draft,
    set: (change) => setDraft((now) => ({ ...now, ...change })),
    checks,
    json,
    setJson: (text) => {
      setJson(text);
      setJsonProblems([]);
    },
    checkJson,
    jsonProblems,
    isChanged: !isSameDraft(draft, start) || (json !== undefined && json !== written),
    swap,
    finish: () => {
      if (json !== undefined) return readJson();
      return checks.showAll().length === 0 ? asRule() : undefined;
    },
    current: () => (json === undefined ? asRule() : readJson()),
    matcher: asRule,
  };
}

/** What a new rule's id is made of: the host that it is about. */
function siteName({ match, name }: RuleDraft): string {
  const parsed = parsePattern(match[0] ?? '');
  return parsed.ok ? parsed.value.host : name;
}

import type { Line } from '../lines';
import type { Found, Scope, Stripper, StripReason } from '../stripper';

/** What a stripper that judges single lines by their words must say. */
export interface LineRule {
  readonly id: string;
  readonly reason: StripReason;
  readonly live: boolean;
  /** Longest line that may be noise of this kind. */
  readonly longest: number;
  matches(text: string, line: Line, scope: Scope): boolean;
}

/** A stripper that takes away every line its rule matches. Code, and blocks that hold other lines, are left alone. */
export function lineStripper(rule: LineRule): Stripper {
  return {
    id: rule.id,
    reason: rule.reason,
    live: rule.live,
    find(scope) {
      const found: Found[] = [];
      for (const line of scope.lines.all) {
        if (line.code || line.mixed || line.length > rule.longest) continue;
        if (rule.matches(line.text, line, scope)) found.push({ elements: [line.element], preview: line.text });
      }
      return found;
    },
  };
}

/** True when one of the patterns fits. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

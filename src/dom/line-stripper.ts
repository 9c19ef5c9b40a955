import type { Line } from './lines';
import type { Found, Scope, Stripper, StripReason } from './stripper';

/** The lines near the one that is judged. */
export interface Surroundings {
  readonly scope: Scope;
  /** Place of the line among all. */
  readonly index: number;
}

/** What a stripper that judges single lines by their words must say. */
export interface LineRule {
  readonly id: string;
  readonly reason: StripReason;
  readonly live: boolean;
  /** See `Stripper`. */
  readonly narrow?: boolean;
  /** Longest line that may be noise of this kind. */
  readonly longest: number;
  matches(text: string, line: Line, around: Surroundings): boolean;
}

/** A line that may be judged by its words. */
interface PlainLine {
  readonly line: Line;
  readonly around: Surroundings;
}

const known = new WeakMap<Scope, readonly PlainLine[]>();

/** The lines of a scope that are neither code nor hold other lines; sorted out once for all line strippers. */
function plainLines(scope: Scope): readonly PlainLine[] {
  const cached = known.get(scope);
  if (cached !== undefined) return cached;
  const plain: PlainLine[] = [];
  scope.lines.all.forEach((line, index) => {
    if (!line.code && !line.mixed) plain.push({ line, around: { scope, index } });
  });
  known.set(scope, plain);
  return plain;
}

/** A stripper that takes away every line its rule matches. Code, and blocks that hold other lines, are left alone. */
export function lineStripper(rule: LineRule): Stripper {
  return {
    id: rule.id,
    reason: rule.reason,
    live: rule.live,
    ...(rule.narrow === undefined ? {} : { narrow: rule.narrow }),
    find(scope) {
      const found: Found[] = [];
      for (const { line, around } of plainLines(scope)) {
        if (line.length <= rule.longest && rule.matches(line.text, line, around))
          found.push({ elements: [line.element], preview: line.text });
      }
      return found;
    },
  };
}

/** One pattern for each set of flags in a table: asking twenty one by one costs a short line several times as much. */
function combine(patterns: readonly RegExp[]): readonly RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { flags, source } of patterns) sources.set(flags, [...(sources.get(flags) ?? []), `(?:${source})`]);
  return [...sources].map(([flags, alternatives]) => new RegExp(alternatives.join('|'), flags));
}

/** Tells whether one of the patterns of a table fits a text. The patterns have no groups that are referred to. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  let all: readonly RegExp[] | undefined;
  return (text) => {
    all ??= combine(patterns);
    for (const pattern of all) if (pattern.test(text)) return true;
    return false;
  };
}

/** A text without what it quotes: a writer who cites a notice gives none. Quotes that are all of a text stay. */
export function withoutQuotes(text: string): string {
  if (!/[“「『]/.test(text)) return text;
  const rest = text.replace(/“[^”]{0,200}”|「[^」]{0,200}」|『[^』]{0,200}』/g, '');
  return rest.length < text.length / 3 ? text : rest;
}

/** A sentence of running text. */
function isSentence(line: Line): boolean {
  return line.code || (line.length - line.linked >= 24 && /[。！？；，,.]/.test(line.text));
}

/** True when running text stands on both sides: what a line says there is said of a section, not of the page. */
export function isInsideText({ scope, index }: Surroundings): boolean {
  const all = scope.lines.all;
  const before = all.slice(Math.max(0, index - 4), index).filter(isSentence).length;
  const after = all.slice(index + 1, index + 5).filter(isSentence).length;
  return before >= 2 && after >= 3;
}

/** True when one of the two lines before or after is code. */
export function isBesideCode({ scope, index }: Surroundings): boolean {
  for (let at = index - 2; at <= index + 2; at++) if (scope.lines.all[at]?.code === true) return true;
  return false;
}

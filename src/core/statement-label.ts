import type { Block } from './facts';
import type { LabelText } from './label-text';
import {
  compiled,
  creditsSomethingElse,
  demand,
  type LabelNeed,
  type LabelPattern,
  movable,
  moved,
  noAnswer,
  noText,
  opening,
  openingBracket,
  othersText,
  ownPlace,
  recommendation,
  referenceLine,
  siteSubject,
  sourceLabels,
  weakVerb,
} from './phrases/source-labels';
import type { StatementMeaning } from './statement';
import { letterRanges } from './text/han';

/** A label where it stands in a block's text. */
export interface FoundLabel {
  readonly meaning: StatementMeaning;
  readonly needs: LabelNeed;
  readonly start: number;
  readonly end: number;
  /** Outlet or account named inside the label itself. */
  readonly name: string | undefined;
  /** Person named inside the label itself. */
  readonly writer: string | undefined;
}

/** What may stand between a label and its address: a word in brackets, and any marks. */
const GAP = new RegExp(`^\\s*(?:\\([^()]{1,12}\\))?[^${letterRanges}\\d]{0,6}`);
const WORD_END = new RegExp(`[${letterRanges}\\d]$`);
const ADDRESS = /^(?:https?:\/\/|www\.)/;
/** A host alone is one behind a Chinese label; `from gcr.io/x` is a command. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,6}\//;

/** True when nothing but marks stands between a label and an address. */
function leadsToAddress({ folded, links }: LabelText, start: number, end: number): boolean {
  const gap = GAP.exec(folded.slice(end, end + 24))?.[0].length ?? 0;
  const next = folded.slice(end + gap, end + gap + 80);
  const isHan = !/[a-z]$/.test(folded.slice(start, end));
  const isWritten = ADDRESS.test(next) || (isHan && HOST.test(next));
  return isWritten || links.some(({ at }) => at >= start && at <= end + gap);
}

/** Words between a label and its colon or address: `原文地址是：`, `原文链接在这里：`, `出处见 http://…`. */
const BRIDGE =
  /^(?:(?:的?(?:如下|附上|已附|在[此这]里?|参见|请?点击|请[看见戳点]|[看戳点]?(?:这里|此处|我)|[是为在见])|传送门?|直达|入口|指路)(?=\s*(?:[:[(【]|https?:|www\.|这里|此处|链接|$)))/;

/** A label that needs a colon has one behind it, or a closing bracket; or an address; or nothing, when it opens its block. */
function isIntroduced(read: LabelText, start: number, end: number): boolean {
  const { folded } = read;
  const rest = folded.slice(end);
  if (/^\s*(?:\([^()]{1,12}\))?\s*(?:[:|丨︱/]|[\]】)」]\s*:?)/.test(rest)) {
    return true;
  }
  const isWord = !WORD_END.test(folded.slice(0, start));
  return isWord && (leadsToAddress(read, start, end) || (rest.trim() === '' && opensPart(folded.slice(0, start))));
}

/** True where a block or a bracket begins. */
function opensPart(before: string): boolean {
  return opening.test(before) || openingBracket.test(before);
}

/** One place in a text where a label's pattern fits, as far as it is a label there. */
function readLabel(block: Block, read: LabelText, label: LabelPattern, match: RegExpExecArray): FoundLabel | undefined {
  const { folded } = read;
  const { meaning, needs, opens = false } = label;
  const start = match.index;
  const stop = start + match[0].length;
  const end = needs === 'colon' ? stop + (BRIDGE.exec(folded.slice(stop, stop + 12))?.[0].length ?? 0) : stop;
  if ((needs === 'colon' && !isIntroduced(read, start, end)) || (opens && !opensPart(folded.slice(0, start)))) {
    return undefined;
  }
  const weighed = weighLabel(meaning, block, folded, start, end);
  const inside = (group: string): string | undefined => {
    const words = match.groups?.[group];
    const at = words === undefined ? -1 : folded.indexOf(words, start);
    return at < 0 ? undefined : read.text.slice(at, at + (words?.length ?? 0));
  };
  return weighed && { meaning: weighed, needs, start, end, name: inside('name'), writer: inside('writer') };
}

/** The labels in a block's text, none inside another; a line of references has none. */
export function findLabels(block: Block, read: LabelText): readonly FoundLabel[] {
  const { folded } = read;
  const found: FoundLabel[] = [];
  for (const label of referenceLine.test(folded) ? [] : sourceLabels) {
    const { pattern } = label;
    pattern.lastIndex = 0;
    // `matchAll` copies the pattern for every text.
    for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
      const one = readLabel(block, read, label, match);
      if (one && !found.some((other) => one.start < other.end && one.end > other.start)) {
        found.push(one);
      }
    }
  }
  return found;
}

/** What a label means where it stands; nothing when it is only talked about, or says it of something else. */
function weighLabel(
  meaning: StatementMeaning,
  block: Block,
  folded: string,
  start: number,
  end: number,
): StatementMeaning | undefined {
  const before = folded.slice(0, start);
  const rest = folded.slice(end);
  const isBracketed = /^\s*「$/.test(before) && rest.startsWith('」');
  if ((/[“"「『《‘]$/.test(before) && !isBracketed) || creditsSomethingElse.test(before) || noAnswer.test(rest)) {
    return undefined;
  }
  if (meaning === 'archive-link') {
    return recommendation.test(before) ? undefined : meaning;
  }
  const label = folded.slice(start, end);
  const around = `${before.slice(-12)} ${rest.slice(0, 60)}`;
  if ((movable.test(label) && moved.test(around + label)) || (/编译自/.test(label) && compiled.test(around))) {
    return undefined;
  }
  return meaning === 'credit' ? weighCredit(block, before, label, rest) : meaning;
}

function weighCredit(block: Block, before: string, label: string, rest: string): StatementMeaning | undefined {
  const isTaken = /转|载|译/.test(label);
  if (isTaken ? demand.test(before) : noText.test(rest) || recommendation.test(before)) {
    return undefined;
  }
  const subject = label.replace(/(?:来自|来源于?|出自|取自|源自|引自|[转载摘选]+[自于至])$/, '');
  const isElse = subject !== label && (creditsSomethingElse.test(subject) || othersText.test(before + subject));
  if (siteSubject.test(before) || isElse) {
    return undefined;
  }
  if (!opening.test(before) && (block.kind === 'heading' || weakVerb.test(label))) {
    return undefined;
  }
  return ownPlace.test(rest) ? 'first-published' : 'credit';
}

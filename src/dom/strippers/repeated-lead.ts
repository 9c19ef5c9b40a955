import { essence } from '../../core/text/essence';
import { isTextLine, type Line } from '../lines';
import type { Found, Stripper } from '../stripper';

/** Shortest summary that is looked at, in letters; shorter lines repeat in verse and speech. */
const shortest = 20;
/** Share of a summary that the text must begin with: copiers cut it short and hang a keyword on. */
const sameShare = 0.7;
/** How many lines after the summary make up the beginning of the text. */
const beginning = 6;
const label = /^\s*[[【(（]?(?:导读|导语|摘要|简介|内容提要|文章摘要|核心提示)[\]】)）]?\s?[:：]?\s?/;

/** A summary before the text that is nothing but the text's own beginning, often under 导读. */
export const repeatedLead: Stripper = {
  id: 'repeated-lead',
  reason: 'template',
  live: false,
  find({ lines }) {
    const texts = lines.all.filter((line) => !line.mixed && isTextLine(line)).slice(0, 12);
    const essences = texts.map((line) => essence(line.text));
    const lead = texts.find(
      (line, at) => !line.code && isRepeated(line, essences[at] ?? '', essences.slice(at + 1, at + 1 + beginning)),
    );
    if (lead === undefined) return [];
    const found: Found = { elements: [lead.element], preview: lead.text };
    return [found];
  },
};

/** `own` and `parts` are the letters of the line and of those after it. */
function isRepeated(lead: Line, own: string, parts: readonly string[]): boolean {
  const isLabelled = label.test(lead.text);
  const whole = isLabelled ? essence(lead.text.replace(label, '')) : own;
  const start = whole.slice(0, Math.floor(whole.length * sameShare));
  if (whole.length < shortest) return false;
  // A line said twice in full, without a label, is verse or emphasis.
  if (parts[0] === whole && !isLabelled) return false;
  // A statement or an advertisement may stand between the two.
  return parts.some((_, at) => parts.slice(at).join('').startsWith(start));
}

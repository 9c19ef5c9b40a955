/** Dates in the forms that Chinese pages print them. */
const dated = /(19|20)(\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const compact = /^(19|20)(\d{2})(\d{2})(\d{2})$/;

/** Oldest year that a web page can honestly name. */
const firstYear = 1994;

/**
 * The first date in a text as `2019-05-26`, or `''` when there is none, it does not exist, or it lies in the future.
 * A day of tolerance is given for time zones.
 *
 * @example readDate('发布时间:2019年5月6日', now) // '2019-05-06'
 */
export function readDate(text: string, now?: Date): string {
  const parts = dated.exec(text) ?? compact.exec(text.trim());
  if (parts === null) return readOtherForms(text, now);
  const [, century = '', years = '', month = '', day = ''] = parts;
  return toIso(Number(century + years), Number(month), Number(day), now);
}

/** English month names and other forms that `Date` is sure of. */
function readOtherForms(text: string, now: Date | undefined): string {
  if (!/[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}/i.test(text) || text.length > 60) return '';
  const date = new Date(`${text.replace(/^.*?((?:[a-z]{3,9}\.? )?\d{1,2}(?: [a-z]{3,9}\.?)?,? \d{4}).*$/i, '$1')} UTC`);
  return Number.isNaN(date.getTime()) ? '' : toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), now);
}

function toIso(year: number, month: number, day: number, now: Date | undefined): string {
  if (year < firstYear || month < 1 || month > 12 || day < 1) return '';
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return '';
  if (now !== undefined && time > now.getTime() + 86_400_000) return '';
  return new Date(time).toISOString().slice(0, 10);
}

const publishedLabel = /(?:发布|发表|發佈|發表|首发|创建|建立|撰写|时间|日期|posted|published|created|date|on)/i;
const updatedLabel = /(?:更新|修改|编辑|updated|modified|edited)/i;

/**
 * The day an article came out, from its short template lines in page order. A labelled date of publication wins over
 * a bare one, and both over a date of change.
 */
export function findPublished(lines: readonly string[], now?: Date): string {
  let best = '';
  let rank = 0;
  for (const line of lines) {
    const iso = line.length > 160 ? '' : readDate(line, now);
    if (iso === '') continue;
    const worth = rankOf(line);
    if (worth > rank) [best, rank] = [iso, worth];
  }
  return best;
}

function rankOf(line: string): number {
  const before = line.slice(0, Math.max(0, line.search(/(?:19|20)\d{2}/)));
  if (publishedLabel.test(before)) return 3;
  return updatedLabel.test(before) ? 1 : 2;
}

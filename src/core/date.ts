/** Dates in the forms that Chinese pages print them. */
const numeric = /(19|20)(\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*$/;
const english = /\b([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})\b/i;
const englishDayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3})[a-z]{0,6}\.?,?\s((?:19|20)\d{2})\b/i;
/** `2月 11, 2018`, as translated templates print it. */
const monthFirst = /(\d{1,2})月\s?(\d{1,2})日?,?\s?((?:19|20)\d{2})(?!\d)/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Oldest year that a web page can honestly name. */
const firstYear = 1994;

/**
 * The first date in a text as `2019-05-26`, or `''` when there is none, it does not exist, or it lies after `latest`
 * (an ISO date; none means no limit).
 *
 * @example readDate('发布时间:2019年5月6日', '2026-01-01') // '2019-05-06'
 */
export function readDate(text: string, latest = ''): string {
  // Addresses hold days too, of other things.
  const [year, month, day] = partsOf(text.replace(/https?:\S+/g, ' '));
  if (year < firstYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return '';
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return latest !== '' && iso > latest ? '' : iso;
}

function partsOf(text: string): readonly [year: number, month: number, day: number] {
  const plain = numeric.exec(text);
  if (plain !== null) return [Number(`${plain[1]}${plain[2]}`), Number(plain[3]), Number(plain[4])];
  const dense = compact.exec(text);
  if (dense !== null) return [Number(dense[1]), Number(dense[2]), Number(dense[3])];
  const translated = monthFirst.exec(text);
  if (translated !== null) return [Number(translated[3]), Number(translated[1]), Number(translated[2])];
  const named = english.exec(text);
  if (named !== null) return [Number(named[3]), monthOf(named[1]), Number(named[2])];
  const dayFirst = englishDayFirst.exec(text);
  if (dayFirst !== null) return [Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])];
  return [0, 0, 0];
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const publishedLabel = /(?:发布|发表|發佈|發布|發表|首发|创建|建立|撰写|时间|日期|posted|published|created|date|on)/i;
const updatedLabel = /(?:更新|修改|编辑|updated|modified|edited)/i;

/** Longest line that can be one of the template's. */
const longestLine = 160;

/**
 * The day an article came out, from its short template lines in page order. A labelled date of publication wins over
 * a bare one, and both over a date of change. Lines are read no farther than needed.
 */
export function findPublished(lines: Iterable<string>, latest = ''): string {
  let best = '';
  let rank = 0;
  for (const line of lines) {
    const iso = line.length > longestLine ? '' : readDate(line, latest);
    const worth = iso === '' ? 0 : rankOf(line);
    if (worth > rank) [best, rank] = [iso, worth];
    if (rank === labelled) break;
  }
  return best;
}

/** Rank of a labelled date of publication, over which there is none. */
const labelled = 3;

function rankOf(line: string): number {
  const before = line.slice(0, Math.max(0, line.search(/(?:19|20)\d{2}/)));
  if (updatedLabel.test(before)) return 1;
  return publishedLabel.test(before) ? labelled : 2;
}

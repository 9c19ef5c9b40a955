import { commentsHeading } from '../../core/phrases/boilerplate';
import type { Line, Lines } from '../lines';
import type { Stripper } from '../stripper';

const longestHeading = 24;
/** Longest opinion that is believed to be one; authors write longer paragraphs. */
const longestOpinion = 200;
/** Least share of lines that name a writer, a day or a button. */
const leastMarks = 0.3;
const mark =
  /^(?:.{0,20}(?:游客|网友|匿名|用户)\S{0,12}|.{0,16}\d+\s?[楼樓#]|.{0,40}(?:19|20)\d{2}[-/.年].{0,20}|(?:回复|回覆|引用|举报|支持|顶|赞|删除|reply)[\s\d()（）]*)$/i;
/** Share of the page's prose that must stand before the heading, or so many characters when the thread is long. */
const before = 0.5;
const leastBefore = 40;
const longThread = 12;

/** What readers wrote below an article, under a heading that says so, in boxes without telling names. */
export const commentThread: Stripper = {
  id: 'comment-thread',
  reason: 'comments',
  live: false,
  share: 0.85,
  find({ root, lines }) {
    const total = lines.proseIn(root);
    let prose = 0;
    for (const [at, line] of lines.all.entries()) {
      if (prose >= leastBefore && isHeading(line)) {
        const thread = threadAfter(lines, at);
        const isBelow = prose >= total * before || thread.length >= longThread;
        if (thread.length > 0 && isBelow) return [{ elements: thread, count: thread.length, preview: line.text }];
      }
      prose += line.mixed ? 0 : line.length - line.linked;
    }
    return [];
  },
};

function isHeading(line: Line): boolean {
  return !line.mixed && !line.code && line.length <= longestHeading && commentsHeading.test(line.text);
}

/** The heading and all that stands in its box behind it, when it reads like a thread. */
function threadAfter(lines: Lines, at: number): readonly Element[] {
  const box = boxOf(lines, at);
  const heading = lines.all[at]?.element;
  if (box === undefined || heading === undefined) return [];
  const rest = lines.all.slice(at + 1).filter((line) => box.contains(line.element));
  if (rest.length < 2 || rest.some((line) => line.code || line.length > longestOpinion)) return [];
  const marks = rest.filter((line) => mark.test(line.text) || isName(line)).length;
  if (marks < rest.length * leastMarks) return [];
  const thread: Element[] = [];
  let next: Element | null = [...box.children].find((child) => child.contains(heading)) ?? null;
  // A heading that ends the article's own box is followed by the page's foot, not by opinions.
  if (lines.all.slice(0, at).some((line) => next?.contains(line.element))) return [];
  for (; next !== null; next = next.nextElementSibling) thread.push(next);
  return thread;
}

/** A line set in bold or linked as a whole, and short: who wrote it. */
function isName(line: Line): boolean {
  return (
    line.length <= 16 && !/[。，！？]/.test(line.text) && line.element.querySelector('b,strong,a,cite,img') !== null
  );
}

/** The nearest box around a heading in which something follows it. */
function boxOf(lines: Lines, at: number): Element | undefined {
  const next = lines.all[at + 1];
  let box = lines.all[at]?.element.parentElement ?? undefined;
  while (box !== undefined && next !== undefined && !box.contains(next.element)) box = box.parentElement ?? undefined;
  return box;
}

import { countHan } from './text/han';

/** What ends a sentence or a field: stops, brackets, bars; and a space, unless a mark asks for one. */
const EDGE = /[。!！?？…()[\]【】|丨︱]|(?<![,:;、])\s/;
/** A field's name and its value: `作者:小麦`. */
const FIELD = /^[^:]{0,8}:/;
/** Words that hold sentences together, which names of papers and people do without. */
const RUNNING = /[的了就也都才是要会把被让能很不没这那我你他她它请吗呢會讓還嗎]/;
const SHORTEST_CLAUSE = 5;
/** What people add to a source: whose the text is, thanks, terms. */
const TERMS =
  /[本原此该全]文|版权|侵|授权|同意|许可|原[标作创]|作者|谢|观点|立场|仅供|删|转[载发]|责[任编]|编辑|记者|如有|联系|\d{4}/;
/** Words before a label that is only shown: an example, a form, a habit of others. */
const SHOWN = /所谓|[比例譬形]如|比方|假[如设]|如果|例子|格式|写法|[写寫][明成清上着出作]|标[明注]|注明|附上|字样/;
/** The same right before it. */
const EXAMPLE = /(?:所谓|[比例譬形]如|比方说?|格式(?:应该?)?[是为]?|[写寫][成作])[:,\s]*$/;
/** The same: a condition or a description ends in what is there to be read, `如果字段是 来源：X`. */
const DESCRIBED =
  /(?:如果|假[如设]|要是|若(?!干)|当(?![前天日时地])|字段|[一这那]行|的值)[^。,;:!?]{0,12}(?:[是为]|写着|显示|出现)\s*$/;
/** A quotation that was opened before the label and goes on. */
const IN_QUOTES = /\S\s*[“「『][^”」』([【]{1,40}$/;
/** Labels that speak of this very text, and notices; running words may follow them. */
const SUBJECT = /^(?:[本此该全原]文|[本这此该]篇|文章|以[上下]|(?:转[载发帖贴]|引用)(?!.*[别他]人).*[请需须应要])/;

function isRunning(clause: string): boolean {
  const isLong = countHan(clause) >= SHORTEST_CLAUSE;
  return isLong && RUNNING.test(clause) && !FIELD.test(clause.trim()) && !TERMS.test(clause);
}

/** True for a label that is quoted, or shown as an example, whatever follows it. On folded text. */
export function isShown(before: string): boolean {
  return EXAMPLE.test(before) || DESCRIBED.test(before) || IN_QUOTES.test(before);
}

/**
 * True when a label without an address stands in the middle of a running sentence, which then speaks about sources and
 * states none. A statement is a block or a sentence that says little else; terms, thanks and other fields do not
 * count. Words before an outright label (`isOutright`) only count when they show it as an example: people say why they
 * reprint. On folded text.
 */
export function isInSentence(folded: string, start: number, end: number, isOutright: boolean): boolean {
  const ahead = (folded.slice(0, start).split(EDGE).at(-1) ?? '').trim().split(/[,;]/);
  const isTalk = ahead.some((clause) => SHOWN.test(clause) && !TERMS.test(clause.replace(/作者.*/, '')));
  if (isTalk || (!isOutright && ahead.some(isRunning))) {
    return true;
  }
  if (ahead.join('') === '' && SUBJECT.test(folded.slice(start, end))) {
    return false;
  }
  const rest = folded.slice(end).replace(/^[\s:|丨︱/)\]】」]+/, '');
  const [, ...behind] = (rest.split(EDGE)[0] ?? '').split(/[,;]/);
  return behind.some(isRunning);
}

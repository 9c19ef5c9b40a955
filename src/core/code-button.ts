import { readLabel } from './code-language';

/** Words of the buttons and labels that sites put on code blocks. Latin ones stand in code, so they count only alone. */
const buttonWord =
  /^(?:一键)?(?:复制(?:代码|成功|到剪贴板|全文)?|複製(?:代碼|程式碼)?|登录后?复制|已复制|点击(?:复制|展开|查看)(?:代码)?|展开(?:代码|全部)?|收起(?:代码)?|折叠(?:代码)?|运行(?:代码)?|全选(?:代码)?|查看(?:源码|纯文本|代码)|代码解读|代码解释|AI代码解释|AI写代码|AI生成项目|体验AI代码助手|自动换行|全屏|切换主题|深色主题|代码运行次数[:：]?\s?\d*)/i;
const latinButton =
  /^(?:copy(?: (?:code|to clipboard))?|copied!?|plain ?text|view (?:code|raw|plain)|\$\{?copied\}?)$/i;
/** The label that a cloud vendor prints before its buttons. */
const languageLabel = /^代码语言[:：]\s?([a-z0-9+#-]{1,20})(?![a-z0-9+#-])/i;
/** A language right before the first button. */
const leadingName = /^(plain ?text|[a-z][a-z0-9+#]{0,14})(?=[\s\p{Script=Han}$]|$)/iu;

const longest = 60;

/** A lead-in that only means the block when buttons stand before it. */
const leadIn = /^代码(?:如下)?[:：]?$/;

/** The parts of a button row: the language it names, how many buttons it holds, and whether it holds nothing else. */
export interface ButtonRow {
  readonly language: string;
  readonly buttons: number;
  readonly isPure: boolean;
}

/**
 * Reads a line as the row of buttons on a code block. Linear in the line's length; lines over 60 characters are none.
 *
 * @example readButtonRow('java 复制代码') // { language: 'java', buttons: 1, isPure: true }
 */
export function readButtonRow(line: string): ButtonRow {
  const text = line.trim();
  if (text === '' || text.length > longest) return { language: '', buttons: 0, isPure: false };
  if (latinButton.test(text)) return { language: '', buttons: 1, isPure: true };
  let language = '';
  let buttons = 0;
  let rest = text;
  for (let next = nextPart(rest, buttons); next !== undefined; next = nextPart(rest, buttons)) {
    language ||= next.language;
    buttons += next.buttons;
    rest = rest.slice(next.length).replace(/^[\s|·/!！]+/, '');
  }
  return { language, buttons, isPure: rest === '' || (buttons > 0 && leadIn.test(rest)) };
}

interface Part {
  readonly language: string;
  readonly buttons: number;
  readonly length: number;
}

/** The button or name that a text begins with; a name nobody knows only before the first button. */
function nextPart(text: string, before: number): Part | undefined {
  const word = buttonWord.exec(text) ?? (before > 0 || / /.test(text) ? undefined : latinButton.exec(text));
  if (word != null) return { language: '', buttons: 1, length: word[0].length };
  const label = languageLabel.exec(text);
  if (label !== null) return { language: readLabel(label[1] ?? ''), buttons: 1, length: label[0].length };
  const name = leadingName.exec(text);
  if (name === null) return undefined;
  const language = readLabel(name[1] ?? '');
  const isBeforeHan = /^\s?\p{Script=Han}/u.test(text.slice(name[0].length));
  return language === '' && (before > 0 || !isBeforeHan) ? undefined : { language, buttons: 0, length: name[0].length };
}

/** True for a line of buttons with or without the language's name. @example isCodeButton('复制代码') // true */
export function isCodeButton(line: string): boolean {
  const { buttons, isPure } = readButtonRow(line);
  return buttons > 0 && isPure;
}

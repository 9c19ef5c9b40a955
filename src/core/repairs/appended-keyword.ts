import { type Edit, type Lines, type Repair, removal, untouchable } from '../repair';
import { hanCharacter } from '../text/han';

/** A word alone behind the last stop of a line. */
const behindStop = new RegExp(
  `[。！？!?][”"」』）)]?([ \\xa0]?([A-Za-z][\\w#+]{0,14}(?:\\.(?:js|net))?|${hanCharacter}{1,4}))\\s*$`,
);
const endsInStop = /[。！？!?][”"」』）)]?\s*$/;
/** Words of links, badges, remarks, and half sentences that lead on to what is shown below. */
const ofAuthors =
  /^(?:如[下图圖上]|[如见見]下?[图圖表]|例如|比如|即|代[码碼]|[效结結]果|截[图圖]|[图圖表]|全?文?完|未完|待[续續]|[谢謝]|[阅閱][读讀]|查看|展[开開]|收起|更多|[详詳]情|原文|[编編][辑輯]|[删刪]除|回[复復]|[点點][赞贊]|返回|注意|注[:：]?$|以上|以下|[继繼][续續]|收藏|[举舉][报報]|引用|[赞贊]同|[评評][论論]|分享|喜[欢歡]|[关關]注|支持|首先|其次|最后|然后|但是|所以|另外|此外|yes|no|ok|qed|end|done|more|read|edit|link|demo|ps|ref|via|source|lol|haha|new|hot|top|vip|free|beta|pro|[新热熱荐薦顶頂精]$)/i;

/** Tags in Han that injectors choose from; those in Latin letters are all in small ones. */
const tags = new Set(
  (
    '数据库 算法 前端 后端 微信 面试 编程 程序员 架构 框架 缓存 服务器 多线程 设计模式 小程序 数据结构 机器学习 人工智能 大数据 云计算 ' +
    '网络 安全 测试 运维 爬虫 安卓 区块链 正则表达式 公众号'
  ).split(' '),
);

/** Lines that end in the same word, from which it is a system, and their share of the lines that end a sentence. */
const fewestSame = 3;
const leastShare = 0.25;
/** The same for different tags together: many, or few in a short text. */
const tagsTogether = [
  { fewest: 5, share: 0.25 },
  { fewest: 3, share: 0.4 },
] as const;

interface Found {
  readonly edit: Edit;
  readonly word: string;
  /** What follows is no text: the words lead to it. */
  readonly leadsOn: boolean;
}

function readFound(lines: Lines): Found[] {
  const found: Found[] = [];
  for (let line = 1; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    const [whole = '', part = '', word = ''] = behindStop.exec(text.slice(-40)) ?? [];
    if (whole === '' || ofAuthors.test(word)) continue;
    const start = text.length - (whole.length - whole.indexOf(part, 1));
    const edit = removal(lines, line, start, start + part.length);
    found.push({ edit, word, leadsOn: (lines[line + 1] ?? '').trim() === untouchable });
  }
  return found;
}

function isLatin(word: string): boolean {
  return /^[A-Za-z]/.test(word);
}

/** From which share of the sentences' ends on a word in Han is a system: one that the text uses, and any other. */
const leastShareHan = 0.5;

/** Search words are of the subject: the text or its title says most of them too. */
function isSystem(word: string, times: number, sentences: number, lines: Lines): boolean {
  if (times < fewestSame || times < sentences * leastShare) return false;
  if (isLatin(word) || times >= sentences * leastShareHan) return true;
  return lines.filter((text) => text.includes(word)).length > times || (lines[0] ?? '').includes(word);
}

/**
 * How often each word stands behind a stop. Where it leads on it may be the author's, so that counts only beside places
 * where it does not: one for words in small letters, as many for words in Han.
 */
function countWords(found: readonly Found[]): Map<string, number> {
  const ends = new Map<string, number>();
  const leads = new Map<string, number>();
  for (const { word, leadsOn } of found) {
    const counts = leadsOn ? leads : ends;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of ends) {
    const leading = leads.get(word) ?? 0;
    if (/^[a-z]/.test(word) || (!isLatin(word) && leading <= count)) ends.set(word, count + leading);
  }
  return ends;
}

/** Words that stand behind stops by system. */
function keywordsOf(found: readonly Found[], lines: Lines): ReadonlySet<string> {
  const sentences = found.length + lines.filter((text) => endsInStop.test(text)).length;
  const times = countWords(found);
  const keywords = new Set<string>();
  for (const [word, count] of times) if (isSystem(word, count, sentences, lines)) keywords.add(word);
  const together = [...times.keys()].filter((word) => /^[a-z]/.test(word) || tags.has(word));
  const sum = together.reduce((total, word) => total + (times.get(word) ?? 0), 0);
  if (tagsTogether.some(({ fewest, share }) => sum >= fewest && sum >= sentences * share)) {
    for (const word of together) keywords.add(word);
  }
  return keywords;
}

/**
 * A search word hung on to one paragraph after the other, behind the last stop, where no sentence goes on: the mark of
 * keyword injectors. Words that only lead to a picture or to code, and words of links, are the author's.
 *
 * @example 这样就完成了配置。git → 这样就完成了配置。
 */
export const appendedKeyword: Repair = {
  id: 'appended-keyword',
  find(lines) {
    const found = readFound(lines);
    if (found.length < fewestSame) return [];
    const keywords = keywordsOf(found, lines);
    return found.filter(({ word }) => keywords.has(word)).map(({ edit }) => edit);
  },
};

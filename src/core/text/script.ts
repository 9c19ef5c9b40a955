/** Traditional, Japanese-form and full-width characters met in labels, each followed by the form that the tables use. */
const PAIRS =
  '轉转載载來来鏈链連连結结網网處处譯译發发於于號号閱阅讀读時时間间權权聲声創创請请註注題题標标見见關关為为內内獲获僅仅聯联繫系繁繁' +
  '處处選选編编輯辑與与從从點点擊击錄录鏡镜該该應应經经過过歸归屬属著著帳账貼贴節节聞闻資资圖图參参獻献據据數数視视頻频碼码靈灵軟软體体樣样腳脚論论項项準准規规範范協协議议條条檔档攝摄設设畫画電电複复製制貝贝許许專专欄栏訂订給给這这個个對对識识說说無无現现報报導导簡简' +
  '：:﹕:∶:ː:︰:；;，,（(）)｜|＠@　 ';

/** Code unit to folded character. */
const FOLDED = new Map<number, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) {
  FOLDED.set(PAIRS.charCodeAt(i), PAIRS.charAt(i + 1));
}
/** Below are Latin letters and digits, none of which is folded. */
const FIRST_FOLDED = 0x100;

/** Pinyin in brackets after a Han character, as some scrapers inject it: `轉(zhuǎn)載`. */
const PINYIN = /(\p{Script=Han})[(（]([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{0,5})\s?[)）]/gu;

/** A quick look that nearly every text fails. */
const BRACKETED_LETTER = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/** Takes bracketed pinyin out: `轉(zhuǎn)載` becomes `轉載`. Text without it comes back as it was. */
export function stripPinyin(text: string): string {
  return BRACKETED_LETTER.test(text) ? text.replace(PINYIN, '$1') : text;
}

/** How many Han characters carry their pinyin in brackets. Written by hand it happens once or twice, never in every line. */
export function countPinyin(text: string): number {
  return BRACKETED_LETTER.test(text) ? (text.match(PINYIN)?.length ?? 0) : 0;
}

/**
 * The text in the form in which labels are looked up: simplified, half-width punctuation, lower case.
 * Only characters of labels are mapped, one to one, so that offsets stay valid.
 *
 * @example foldLabels('原文鏈接：HTTP') === '原文链接:http'
 */
export function foldLabels(text: string): string {
  const lower = text.toLowerCase();
  const plain = lower.length === text.length ? lower : text;
  let folded = '';
  let done = 0;
  // Every sentence has a mark to fold, so a loop beats a pattern that calls back for each.
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    const to = code < FIRST_FOLDED ? undefined : FOLDED.get(code);
    if (to !== undefined) {
      folded += plain.slice(done, at) + to;
      done = at + 1;
    }
  }
  return done === 0 ? plain : folded + plain.slice(done);
}

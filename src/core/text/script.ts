import { hanRanges } from './han';

/** Traditional, Japanese-form and full-width characters met in labels, each followed by the form that the tables use. */
const PAIRS =
  '轉转載载來来鏈链連连結结網网處处譯译發发於于號号閱阅讀读時时間间權权聲声創创請请註注題题標标見见關关為为內内獲获僅仅聯联繫系繁繁' +
  '處处選选編编輯辑與与從从點点擊击錄录鏡镜該该應应經经過过歸归屬属著著帳账貼贴節节聞闻資资圖图參参獻献據据數数視视頻频碼码靈灵軟软體体樣样腳脚論论項项準准規规範范協协議议條条檔档攝摄設设畫画電电複复製制貝贝許许專专欄栏訂订給给這这個个對对識识說说無无現现報报導导簡简' +
  '：:﹕:∶:ː:︰:；;，,（(）)｜|＠@　 ';

/** Code unit to the code unit it is folded to; 0 for the others. Every character of a page is looked up: a map is slower. */
const FOLDED = new Uint16Array(0x10000);
for (let i = 0; i + 1 < PAIRS.length; i += 2) {
  FOLDED[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
}

/** Letters that have a lower case. Most blocks of a Chinese page hold none, and making text lower case is slow. */
const UPPER = /[A-Z\u00c0-\u1fff\u2100-\u24ff\u2c00-\u2dff\ua640-\ua7ff\uff21-\uff3a\ud801-\ud83a]/;

/** Pinyin in brackets after a Han character, as some scrapers inject it: `轉(zhuǎn)載`. */
const PINYIN = new RegExp(
  `([${hanRanges}])[(（]([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{0,5})\\s?[)）]`,
  'g',
);

/** A quick look that nearly every text fails. */
const BRACKETED_LETTER = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/** True when letters with a tone stand behind an opening bracket, as bracketed pinyin does. */
export function hasTonedBracket(text: string): boolean {
  return BRACKETED_LETTER.test(text);
}

/** Takes bracketed pinyin out: `轉(zhuǎn)載` becomes `轉載`. Text without it comes back as it was. */
export function stripPinyin(text: string): string {
  return hasTonedBracket(text) ? text.replace(PINYIN, '$1') : text;
}

/** How many Han characters carry their pinyin in brackets. Written by hand it happens once or twice, never in every line. */
export function countPinyin(text: string): number {
  return hasTonedBracket(text) ? (text.match(PINYIN)?.length ?? 0) : 0;
}

/**
 * The text in the form in which labels are looked up: simplified, half-width punctuation, lower case.
 * Only characters of labels are mapped, one to one, so that offsets stay valid.
 *
 * @example foldLabels('原文鏈接：HTTP') === '原文链接:http'
 */
export function foldLabels(text: string): string {
  const lower = UPPER.test(text) ? text.toLowerCase() : text;
  const plain = lower.length === text.length ? lower : text;
  let folded = '';
  let done = 0;
  // Every sentence has a mark to fold, so a loop beats a pattern that calls back for each.
  for (let at = 0; at < plain.length; at += 1) {
    const to = FOLDED[plain.charCodeAt(at)] ?? 0;
    if (to !== 0) {
      folded += plain.slice(done, at) + String.fromCharCode(to);
      done = at + 1;
    }
  }
  return done === 0 ? plain : folded + plain.slice(done);
}

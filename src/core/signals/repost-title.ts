import type { Signal } from '../signal';
import { foldLabels } from '../text/script';

/** In brackets: `【转】`, `(转自某某)`, `[zt]`, `【好文转载】`, `【网摘】`. */
const BRACKETED =
  /[[【(「〔]\s*(?:转|zt|zz|网摘|文摘|摘抄|摘录|转摘|搬运|repost|[\u4e00-\u9fa5]{0,4}(?:转载|转帖|转贴|转发)(?:文章)?|转自[^\])】」〕]{0,12})\s*[\])】」〕]/;
/** At an end: `转：某某`, `转载自某某`, `转以自勉`, `某某 - 转载`. */
const AT_END =
  /^(?:转|zt|zz|转载|转帖|转贴)\s*[-:_|]|^(?:转载|转自|转一篇|转个)(?:一篇|自|[^:,。]{1,8}[:|])|^转[载发来]?[以,，]?(?:自勉|共勉|存档|备忘|备查|收藏)|[-_|]\s*转载?$/;

/**
 * The title itself carries the mark of a repost.
 *
 * @example 【转载】某某原理详解
 */
export const repostTitle: Signal = {
  id: 'repost-title',
  sign: 'for',
  read({ title, heading }) {
    const found = [heading, title].find((text) => BRACKETED.test(foldLabels(text)) || AT_END.test(foldLabels(text)));
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};

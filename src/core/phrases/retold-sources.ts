import type { LabelPattern } from './source-labels';

/** Nouns for a text that somebody came across. */
const TEXT = '(?:文章?|帖子?|博客|博文|分享|教程)';
/** Nouns that introduce an address. */
const ADDRESS = '(?:原?(?:链接|连接|地址|网址|址)|原文|出处|来源)';
/** A copula or a pointer behind such a noun. */
const LEADS = '(?:[是为在见]|如下)?';
/** That the copy was allowed: `已获授权转载`, `经作者同意转载`, `转载已获许可`. */
const ALLOWED = '(?:(?:授权|许可|同意|允许)后?转[载发]|转载已?(?:经|获)[^。]{0,6}(?:授权|许可|同意))';

/**
 * Sources told in a sentence instead of behind a label: `看到一篇好文，地址 …，转过来`, `本文是对 … 的翻译`. Each is a
 * source only with an address behind it or inside it. Patterns are matched on folded text; every one asks for `转`, `搬` or
 * `译`, which is what `sourceLabelWords` lets through.
 */
export const retoldSources: readonly LabelPattern[] = [
  {
    // 网上看到一篇好文，地址 URL ，转来给大家看看 / 看到某某写的[这篇文章](URL)，转到这里存档
    meaning: 'credit',
    needs: 'address',
    pattern: new RegExp(
      `(?:看到|读到|发现|找到|翻到)[^。:]{0,24}?(?:${TEXT}|不错|很好|的)(?=[^。]{0,160}(?<![跳中逆反])(?:转(?:[载发贴帖])?(?:过来|来|到这|到此|存)|搬(?:过来|来|运到)))`,
      'g',
    ),
  },
  {
    // 好文章，转一下：URL / 觉得写得不错就转过来了，地址是 URL / 转一篇某某的文章，[传送门](URL)
    meaning: 'credit',
    needs: 'address',
    pattern: new RegExp(
      `(?:${TEXT}|写得?|不错|分享)[^。:]{0,24}?(?<![跳中逆反])转[载发贴帖]?(?:过来|来|到这里?|到此)|${TEXT}[,\\s]{0,2}转一下|(?<![跳中逆反])转[载发贴帖]?(?:一篇|篇)[^。:]{0,24}?${TEXT}(?![章要须需应得前时])`,
      'g',
    ),
  },
  {
    // 感谢[某某](URL)的好文，特此转载
    meaning: 'credit',
    needs: 'address',
    pattern: /(?:感谢|多谢|谢谢)[^。:]{2,60}?(?:特此?|授权|允许|同意|慷慨)转[载发贴帖]/g,
  },
  {
    // 文章首发地址：URL（作者某某，已获授权转载）
    meaning: 'credit',
    needs: 'address',
    pattern: new RegExp(`(?:文章|[本原]文)?首[发载刊](?:地址|链接|于|在)(?=[^。]{2,200}${ALLOWED})`, 'g'),
  },
  {
    // 本文为转载，地址 URL / 下面是转载的内容：URL / 本文由 URL 转载而来
    meaning: 'credit',
    needs: 'address',
    pattern: new RegExp(
      `(?:[本此该全]文|[本这此该]篇|以[下上]|[下上]面|文章)[^。:,请须需]{0,8}?转载(?:的|文章|内容|而来)*[,;]?(?:其?${ADDRESS}${LEADS}(?=\\s*:?\\s*(?:http|www))|(?=\\s*:))|(?:[本此该]文|[本这此该]篇)由(?=[^。]{2,200}转载而来)`,
      'g',
    ),
  },
  {
    // 转载内容，非原创。源：URL / 文章不是我写的，作者的地址 URL
    meaning: 'credit',
    needs: 'address',
    pattern: new RegExp(
      `(?:转载|非原创)[^:]{0,10}[^码代资开来]源(?=\\s*:\\s*http)|(?:不是|非)(?:我|本人|笔者|博主)(?:所?写|原创)[^。:]{0,12}?(?:${ADDRESS}|博客|主页|来自)${LEADS}(?=\\s*:?\\s*http)`,
      'g',
    ),
  },
  {
    // 本文是对 [Dough](URL) 的翻译 / 以下是[这篇文章](URL)的译文 / 原文是英文，在 URL ，我翻译了一下
    meaning: 'translation',
    needs: 'address',
    pattern:
      /(?:本文|[这此本]篇?|以下|下面|下文)[^。:,]{0,4}?[是为系]对?(?=[^。,;]{2,160}?的?(?:中文|简体|汉语)?(?:翻译|译文|译本|中译)(?:[。,;!\s]|$))|原文是?(?:英文|英语|日文|日语|外文)(?=[^。]{2,160}译)/g,
  },
];

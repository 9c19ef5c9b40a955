import { phraseTable } from './phrase-table';

/**
 * Sentences and lines that copying sites put around texts (survey section 1c). Patterns are matched on the text of one
 * block folded by `foldLabels`; those of a `phraseTable` only where one of its
 * words is. Every one was seen on pages; what authors write as well is not here.
 */

/** Advertisements set above or into a copied text: chat bots, licence keys, web design companies. */
export const promotions = phraseTable(
  'gpt ai工具 ai助手 ai写作 ai绘画 人工智能 jetbrains 激活码 做网站 网站建设 网站制作 网站设计 网站搭建 网站推广 网站优化 小程序开发 小程序制作',
  /(?:gpt|ai(?:工具|助手|写作|绘画)|人工智能).{0,40}(?:点击|点我|戳我|免费|立即|马上|试试|体验)|(?:点击|免费|立即|试试).{0,20}(?:gpt|ai(?:工具|助手|写作|绘画))|jetbrains.{0,8}(?:全家桶|激活)|激活码.{0,12}(?:idea|永久|获取|领取)|(?:idea|pycharm|webstorm).{0,12}激活码|(?:专业|公司|提供).{0,16}(?:网站建设|网站制作|网站设计|小程序开发).{0,80}(?:电话|咨询|欢迎|服务|公司)|(?:做网站|网站(?:建设|制作|设计|搭建|推广|优化)|小程序(?:开发|制作)).{0,8}公司.{0,60}(?:做网站|网站(?:建设|制作|设计|搭建|推广|优化)|小程序(?:开发|制作))/,
);

/** Lines about the length of the text and the time it takes, as template engines print them. */
export const templateSentences = phraseTable(
  '字, 字符, 分钟才能阅读完成',
  /(?:本文|全文)?共计?\s*\d+\s*个?字符?[,，].{0,10}(?:阅读|浏览|花费|学习|时间).{0,14}(?:分钟|完成|时长)|\d+\s*分钟才能阅读完成/,
);

/** Machine-written lines under the title with a read count. */
export const templateHeaders = phraseTable(
  '当前位置 阅读 人气 [点我收藏+]',
  /当前位置\s*:\s*article\s*>\s*正文|阅读量\s*:\s*[\d.]+\s*[次万k]|帮助过\s*:?\s*\d+\s*人阅读|被阅读\s*\d+\s*次|人气\s*:\s*\d+|\d\s*次阅读$|阅读\s*:\s*\d+\s+评论\s*:\s*\d+|\[点我收藏\+\]|[\d.]+k\s*次阅读/,
);

/** Two fields, a title's and an address's, in the many wordings that templates draw by lot; blogs write 本文链接. */
export const templateTrailers = phraseTable(
  '://',
  /(?:当前|网站|网页|分享|新闻|文章|标题)(?:文章|标题|题目|名称|来源)\s*:.{2,200}(?:当前|网站|网页|分享|文章|转载|链接)(?:网址|地址|链接|路径|url|来源)\s*:\s*https?:\/\//,
);

/** Introductions and greetings that a copying site puts before every text. */
export const stockIntros = phraseTable(
  '篇首语 本文由 希望对 又见面了 本文主要是介绍 收集整理的这篇文章 小编 本篇文章给大家谈谈 篇文章主要 本文目录一览 需要的朋友 需要的小伙伴 需要的开发者 需要的程序猿',
  /^篇首语\s*:|本文由.{1,20}(?:小编|笔记).{0,8}整理|希望对(?:你|您|大家)有一定的(?:参考|借鉴)(?:价值|意义)|又见面了.{0,4}我是你们的朋友|本文主要是介绍.{4,80}(?:参考价值|随着小编)|收集整理的这篇文章|小编觉得挺(?:不错|实用)|本篇文章给大家谈谈|(?:这篇|本篇)文章主要(?:为大家|给大家).{0,60}(?:小编|文中|感兴趣|参考)|(?:这篇|本篇)文章主要(?:介绍|讲解|分享|讲述)了?.{2,160}(?:小编|下面(?:请|就)?(?:让)?(?:大家|我们))|小编(?:给|为|就?和|跟)大家(?:分享|介绍|讲解|说说|聊聊)|本文目录一览|需要的(?:朋友|小伙伴|开发者|程序猿)们?(?:可以|随着)|跟着?小编(?:一起)?(?:来|学)/,
);

/** Farewells that a copying site puts behind every text. */
export const stockOutros = phraseTable(
  '到此 到这 全部 本站 我们网站 我们的网站 希望我们 收集整理 推荐给',
  /(?:这篇|以上)关于.{2,80}(?:文章|内容)(?:就|先)?(?:介绍|分享|讲解|说|聊)?(?:到此|到这|的?全部)|关于.{2,80}的?(?:介绍|讲解|分享|内容|问题)(?:就|先)?(?:到此|到这里?)(?:就|为止|结束|了|儿)|^到此,?(?:这篇|相信大家|关于)|(?:希望|记得|不要忘了|别忘了?).{0,24}(?:收藏|关注)(?:一下)?(?:本站|我们的?网站)|希望我们(?:推荐|整理|分享|收集)的.{0,24}帮助|以上(?:就?是|内容是).{1,20}为(?:你|您|大家)(?:们)?收集整理|如果(?:你|您|大家)?觉得.{1,16}(?:内容)?还?(?:不错|可以).{0,12}推荐给.{0,8}好友/,
);

/** A site's word about everything on it: from the net. Not of a part, and not of pictures. */
export const siteDisclaimers = phraseTable(
  '本站 本网 站内 本平台 内容由 文章由',
  /(?:本站|本网站?|站内|本平台)(?:所有|全部|一切|发布的?|的)*(?:内容|文章|资料|信息|资源|文字)?(?:均|大多|大都|全部|都|皆)?(?:来自|来源于|收集自|收集于|整理自|采集自|搜集自|转载自)(?:于)?(?:互联网|网络|网上)|(?:内容|文章)由(?:互联网|网友|网络)(?:用户)?(?:自发|自行)?(?:贡献|发布|上传|投稿)/,
);

/** A 来源 field with the next field, a date or the line's end right behind it. */
export const emptySourceFields = phraseTable(
  '来源',
  /(?:^|[\s|])来源\s*:\s*(?:发[表布](?:于|时间|日期)|(?:时间|作者|编辑|阅读|浏览|点击|人气)\s*[:(]|被阅读|\d{4}\s?[-/年.]\s?\d)/,
);

/** Fields of another platform's line under the title, run together when it was cut out. */
export const foreignBylines = phraseTable(
  '来源 被阅读',
  /来源\s*:\s*发表于\s*\d|(?:作者|来源)\s*:.{0,60}被阅读\s*\d+\s*次|发表于\s*\d{4}.{4,24}被阅读\s*\d+\s*次/,
);

/** Offers to take a text down, and rights left to its author; not of pictures, files or a whole site. */
export const removalNotices = phraseTable(
  '侵 版权归原 原作者',
  /^(?!.{0,30}(?:本站|本网|站内|平台|图片|素材|资源|部分|软件|视频|音乐)).{0,160}(?:侵(?:权)?(?:必|立|即)?删|侵权(?:请|可|烦请|麻烦)?(?:联系|告知|通知|私信|留言).{0,12}删|版权归原(?:作者|文|著)|转载请?(?:先)?(?:联系|征得|经)原作者|版权属于?原作者|归原作者所有)/,
);

/** Stand-ins in the author's place. Words of blog engines (`admin`) and of editors who do not know (`佚名`) are none. */
export const placeholderAuthors = phraseTable(
  'iii 小编 小新 小猪 网络 本站 站长',
  /(?:作者|发布者?|编辑)\s*:\s*(?:iii|小编|小新|小猪|网络|本站|[\u4e00-\u9fa5]{0,4}站长网?)(?=$|[\s|,。)])/,
);

/** Rows and headings of generated lists of other articles, with their decorations. */
export const relatedHeadings = /^(?:你可能感兴趣的文章|您可能感兴趣的文章|热门标签\s*\|\s*hottags|相关文章列表)/;
export const rowDecoration = phraseTable('>> » ＞＞', /^(?:查看|阅读全文|详情)\s*(?:>>|»|＞＞)$/);

/** Damage that copying sites do to titles. */
export const titleDamages = /^关于[a-z\d+#.]{1,12}\s?[:：]|[-_|]\s*创新互联$|(【[^】]{1,12}】)\1|^【[^】]{1,10}源码】/;

/** A censoring tool on the way mistook a word: `操作` became ` *** 作`. */
export const censoredWords = phraseTable('***', /\*{3}\s?作(?:系统|数|符|步骤|方法|者|系|,|。|$)?/);

/** Fields of sources that name nobody but admit that the text came from elsewhere. */
export const namelessSource =
  /(?:来源|来自|出处|转载|转|摘)(?:于|自)?\s*[:】\]]?\s*[[【(]?\s*(?:互联网|网络(?:整理|收集|转载)?|转载(?:文章|稿)?|网上|网友)(?=$|[\s|,。)\]】])/;

/** A text called a repost outright; not after a condition, not in a question. */
export const repostDeclarations = phraseTable(
  '转载 转贴 转帖 搬运 原创 转发 转码',
  /(?<![如若果凡])(?:(?:本|此|该)(?:文|篇|帖|博文|文章)|(?:^|[(【[])[^a-z\d\u00c0-\u1fff\u3040-\ud7af]{0,4}(?:以[上下]|全部)?(?:内容|文章|全文))(?:均|皆|都)?(?:为|是|系|属于?)(?:纯|全文|网络)?(?:转载|转贴|转帖|搬运)(?![自于至]|请|须|需|的?话|时|后|还是|or)|(?<![如若果凡])(?:本|此|该)(?:文|篇|帖|博文|文章)(?:内容)?(?:并?非|不是)(?:本人|博主|笔者)?原创|^(?:本文|文章|内容)?(?:类型|性质)\s*:\s*转载|^[^。]{0,30}(?<![未需须请先应不非没迎可若如凡会])(?:已经?获?得?|经|获得?|得到)[^。,未需]{0,12}(?:授权|许可|同意|允许)[^。,]{0,3}(?:转载|转发)(?![^。]{0,6}(?:请|须|需|必|的?文章))|本文由.{1,20}转载发布|本文由\s?简悦\s?(?:simpread)?\s?转码|^[(【[]?\s*(?:本文)?转载[,，]\s*(?:侵|仅|作者|原文|来源|出处)/,
);

/** Claims that a text is the author's own. */
export const originalClaims = phraseTable(
  '原创 除特别声明外',
  /(?:本文|文章|本站文章|本博客(?:所有)?文章|本篇).{0,24}(?:原创|除特别声明外)|^原创$|^声明:?\s*原创|原创(?:文章|作品|内容)[,。].{0,10}(?:转载|未经)/,
);

/** Words of keyword lines set above copied texts to catch searches. */
export const baitWords = /一区|二区|三区|无码|久久|国产精品|精品视频|成人|亚洲欧美|欧美日韩|免费观看|黄色|av/g;

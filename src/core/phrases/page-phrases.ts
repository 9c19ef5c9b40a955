/**
 * Sentences and lines that copying sites put around texts (survey section 1c). Patterns are matched on the text of one
 * block folded by `foldLabels`. Every one was seen on pages; what authors write as well is not here.
 */

/** Advertisements set above or into a copied text: chat bots, licence keys, web design companies. */
export const promotions =
  /(?:gpt|ai(?:工具|助手|写作|绘画)|人工智能).{0,40}(?:点击|点我|戳我|免费|立即|马上|试试|体验)|(?:点击|免费|立即|试试).{0,20}(?:gpt|ai(?:工具|助手|写作|绘画))|jetbrains.{0,8}(?:全家桶|激活)|激活码.{0,12}(?:idea|永久|获取|领取)|(?:idea|pycharm|webstorm).{0,12}激活码|(?:专业|公司|提供).{0,16}(?:网站建设|网站制作|网站设计|小程序开发).{0,80}(?:电话|咨询|欢迎|服务|公司)/;

/** Lines about the length of the text and the time it takes, as template engines print them. */
export const templateSentences =
  /(?:本文|全文)?共计?\s*\d+\s*个?字符?[,，].{0,10}(?:阅读|浏览|花费|学习|时间).{0,14}(?:分钟|完成|时长)|\d+\s*分钟才能阅读完成/;

/** Machine-written lines under the title with a read count. */
export const templateHeaders =
  /阅读量\s*:\s*[\d.]+\s*[次万k]|帮助过\s*:?\s*\d+\s*人阅读|被阅读\s*\d+\s*次|人气\s*:\s*\d+|\d\s*次阅读$|阅读\s*:\s*\d+\s+评论\s*:\s*\d+|\[点我收藏\+\]|[\d.]+k\s*次阅读/;

/** Introductions and greetings that a copying site puts before every text. */
export const stockIntros =
  /又见面了.{0,4}我是你们的朋友|本文主要是介绍.{4,80}(?:参考价值|随着小编)|收集整理的这篇文章|小编觉得挺(?:不错|实用)|本篇文章给大家谈谈|(?:这篇|本篇)文章主要(?:为大家|给大家).{0,60}(?:小编|文中|感兴趣|参考)|本文目录一览|需要的(?:朋友|小伙伴|开发者|程序猿)们?(?:可以|随着)|跟着?小编(?:一起)?(?:来|学)/;

/** Rows and headings of generated lists of other articles, with their decorations. */
export const relatedHeadings = /^(?:你可能感兴趣的文章|您可能感兴趣的文章|热门标签\s*\|\s*hottags|相关文章列表)/;
export const rowDecoration = /^(?:查看|阅读全文|详情|更多)\s*(?:>>|»|＞＞)$/;

/** Damage that copying sites do to titles. */
export const titleDamages = /[-_|]\s*创新互联$|(【[^】]{1,12}】)\1|^【[^】]{1,10}源码】/;

/** A censoring tool on the way mistook a word: `操作` became ` *** 作`. */
export const censoredWords = /\*{3}\s?作(?:系统|数|符|步骤|方法|者|系|,|。|$)?/;

/** Fields of sources that name nobody but admit that the text came from elsewhere. */
export const namelessSource =
  /(?:来源|来自|出处)(?:于|自)?\s*[:】\]]?\s*[[【(]?\s*(?:互联网|网络(?:整理|收集|转载)?|转载(?:文章|稿)?|网上|网友)(?=$|[\s|,。)\]】])/;

/** A text called a repost outright; not after a condition, not in a question. */
export const repostDeclarations =
  /(?<![如若果凡])(?:本|此|该)(?:文|篇|帖|博文|文章)(?:为|是|系|属于?)(?:纯|全文)?(?:转载|转贴|转帖|搬运)(?![自于至]|请|须|需|的?话|时|后|还是|or)|^(?:本文|文章|内容)?(?:类型|性质)\s*:\s*转载|本文由.{1,20}转载发布/;

/** Claims that a text is the author's own. */
export const originalClaims =
  /(?:本文|文章|本站文章|本博客(?:所有)?文章|本篇).{0,24}(?:原创|除特别声明外)|^原创$|^声明:?\s*原创|原创(?:文章|作品|内容)[,。].{0,10}(?:转载|未经)/;

/** Words of keyword lines set above copied texts to catch searches. */
export const baitWords = /一区|二区|三区|无码|久久|国产精品|精品视频|成人|亚洲欧美|欧美日韩|免费观看|黄色|av/g;

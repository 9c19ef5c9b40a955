import type { StatementMeaning } from '../statement';
import { hanRanges, letterRanges } from '../text/han';
import { phraseTable, type WordTable } from './phrase-table';
import { retoldSources } from './retold-sources';

/**
 * What has to follow a label: `colon` a colon or a link at once (the word alone is ordinary language); `free` nothing
 * (the phrase itself speaks); `address` an address somewhere behind it.
 */
export type LabelNeed = 'colon' | 'free' | 'address';

/** One way of introducing a source. Patterns are matched on text folded by `foldLabels`. */
export interface LabelPattern {
  readonly meaning: StatementMeaning;
  readonly needs: LabelNeed;
  /** Ordinary words: they count only where they open their block or a bracket. */
  readonly opens?: boolean;
  /** A group `name` in it is an outlet or account, a group `writer` a person. */
  readonly pattern: RegExp;
}

const HAN = `[${hanRanges}]`;
/** Neither letter nor digit. */
const NO_WORD = `[^${letterRanges}\\d]`;
const SUBJECT =
  '(?:[本此该全原正上下]文|[本这此该]篇|文章|帖子|楼主|(?:本|此|该)[帖贴]|图文|(?:以[下上]|[如上下]面?|文章|部分|上述|主要|相关)*(?:内容|文字|部分|文章)|以[下上]|原创)';
/** Verbs of taking over, before `自`, `于` … */
const TAKE =
  '(?:(?:转|摘|选|搬)(?:载|贴|帖|发|摘|引|抄|录|编|选|运)?|节[选录]|转[述存录投截]|抄|整理|改[编写])(?:自|于|至|从)';
/** What a permission ends with: `经作者授权转载自`. */
const PERMITTED = '(?:授权|许可|同意|允许)[后,]?';
/** Nouns behind `原` and `转载` that make a label of them. */
const PLACE = '(?:的?(?:文章|帖子?|[链连联衔][接结]|地址|出处|来源|网[址站页]|页面|url|link|转载|址))';

/**
 * Labels and phrases met on pages (survey of 342 pages and 197 file hits, section 1a), in the order in which they are tried:
 * notices before credits, because `转载请注明出处：…` holds a credit label.
 */
export const sourceLabels: readonly LabelPattern[] = [
  {
    // 转载请注明出处：URL / 如需转载请联系 / 本文链接：URL / 本文地址 / 永久链接
    meaning: 'own-notice',
    needs: 'free',
    pattern:
      /(?:转载|引用|转发|转帖|转贴)(?![自于](?!本))[^。:]{0,12}?(?:请|需|须|务必|应|要)[^。:]{0,12}?(?:注明|标明|标注|保留|附上|附带|联系|带上|声明|说明|加上|写明|告知)[^:。,a-z]{0,16}|(?:谢绝|禁止|严禁|不得|请勿)[^。:]{0,8}转载|转载不?需?注明(?:出处|来源)|商业转载|(?:别的|其[他它]|第三方)[^。,:]{0,6}(?:看到|读到|见到|阅读|浏览)[^。:a-z]{0,24}|(?:请|可以?)(?:回到|移步|前往|访问|到|去)[^。,:]{0,12}(?:原[文站]|完整版|正版)|[防反]止?(?:盗|爬|采集)[^。:a-z]{0,8}/g,
  },
  {
    meaning: 'own-notice',
    needs: 'colon',
    pattern:
      /本文(?:的)?(?:永久|固定|博客|原始|引用)?(?:链接|地址|网址|url)(?:地址)?|(?:永久|固定)(?:链接|地址)|permalink|版权声明/g,
  },
  ...retoldSources,
  {
    meaning: 'first-published',
    needs: 'free',
    pattern:
      /(?:首发|首次发[表布]|同步(?:发[表布]|更新|首发))(?:于|在|到|至|自)|(?:本文|文章)(?:最[早初先])?(?:发[表布]|刊登)(?:于|在)|分享自(?=(?:微信)?公众号)|(?:cross-?post|first (?:post|publish))ed (?:on|at|in|to|from)/g,
  },
  {
    meaning: 'translation',
    needs: 'free',
    pattern:
      /(?<![a-z])(?:翻译|编译|译)自|译文(?:出自|来源|链接|地址)|(?:英文|英语|外文)(?:原文|原版|出处|链接|地址)+|(?<![a-z])translated from/g,
  },
  {
    meaning: 'translation',
    needs: 'colon',
    pattern: /(?<![a-z])translation of(?: (?:the|this))?(?: (?:article|post))?/g,
  },
  {
    meaning: 'archive-link',
    needs: 'free',
    pattern: /(?:查看|阅读|访问)原文(?!链接|[地网]址)|source link|view original/g,
  },
  {
    // 本文内容由 X 提供, 出自知乎用户 X 的回答
    meaning: 'credit',
    needs: 'free',
    opens: true,
    pattern:
      /来[源自](?=(?:微信)?公众号)|(?:本文|文章|以上|本)(?:内容|稿件|资讯|信息)由(?!网友|读者|作者|用户|会员|博主|人工|ai)(?<name>[^。,:;]{2,20}?)(?:授权|独家)?提供(?=[。,;)]|$)|(?:[本此该]文)?(?:出自|[来转摘引源]自)知乎(?:用户|答主|作者)\s*(?<writer>[^。,:;]{2,20}?)\s*的(?:回答|文章)(?=\s*(?:[。,;)|]|$))/g,
  },
  {
    // 本文转自…, 转载于：…, （转自 …）, 经作者授权转载自 …
    meaning: 'credit',
    needs: 'free',
    pattern: new RegExp(
      `(?:(?<![\\u4e00-\\u9fa5a-z])|${SUBJECT}[^。:,]{0,6}?|部分|全文|${PERMITTED})${TAKE}(?!己|由|动|然|身)`,
      'g',
    ),
  },
  {
    meaning: 'credit',
    needs: 'free',
    pattern: new RegExp(
      `${SUBJECT}[^。:,]{0,6}?(?:来自|来?源于?|出自|[取源]自|引用?自|(?:复制|拷贝|copy|采集|抓取|爬取|收录|收集|搜集|截取)自)(?!代码|码)|原[文帖贴](?:\\([^()]{1,6}\\))?(?:(?:可以?|请|详|具体)?(?:在|见|参[见看阅]|移步|访问|位于)|请?[看戳]|点[这此我击]|(?:[自于]|参考)(?=\\s*:?\\s*http))|原帖由(?=[^。]{2,24}发[表布]于)|(?<![\\u4e00-\\u9fa5])原[发刊](?:[表布])?于|(?:原[文稿]|(?:(?<![\\u4e00-\\u9fa5])|[本该此]文|文章)原)(?:由[^。,:;]{2,12})?(?:最[早初先])?(?:发[表布]|刊[登载]?|登?载|见)(?:于|在)`,
      'g',
    ),
  },
  {
    // 本文由《面点周刊》授权转载, 本文由 X 发表于 URL，经授权转载
    meaning: 'credit',
    needs: 'free',
    pattern:
      /(?:本|此|该)[文篇帖][章内容已系获经由得到]{1,5}(?<name>(?![^。,:;]{0,24}?(?:入驻|撰写|网友|用户|合作(?:网站|媒体|方)))[^。,:;]{2,24}?)(?:\([^()。]{2,30}\))?(?:独家)?授权(?:[^。,:;]{2,8})?(?:转[载发]|发[布表]|刊[登载])|[本此该]文由(?<writer>[^。,:;]{2,20}?)(?:首?发[表布]?|撰写|刊[登载])于(?=[^。]{2,60}(?:授权|许可|同意)后?转[载发])/g,
  },
  {
    // 新华社北京3月5日电, at the very beginning
    meaning: 'credit',
    needs: 'free',
    pattern: new RegExp(
      `^\\s*[([【]?据?(?<name>(?!本)${HAN}{2,4}[社网报])${HAN}{2,8}\\d{1,2}月\\d{1,2}日(?:专?电|讯)`,
      'g',
    ),
  },
  {
    meaning: 'credit',
    needs: 'free',
    pattern:
      /(?<![a-z])(?:re-?(?:print|post|publish)(?:ed)? (?:with permission )?(?:from|of)|copied from|originally (?:post|publish|appear)ed (?:on|at|in)|the following article is from)/g,
  },
  {
    meaning: 'credit',
    needs: 'colon',
    pattern: new RegExp(
      `原(?:[文帖贴]|创)?(?:作者|博主|楼主)(?:链接|主页|博客|地址)?|(?:转[载贴帖]|搬运)(?:自|的|于|[与字至]|来自|源自?| ?from| ?by|标注|原[文址]?|文章|博[客文]|${PLACE})*|原(?:[文贴]|帖子?)${PLACE}*|(?<![\\u4e00-\\u9fa5])(?:本文|文章|博客)?(?:原(?:博[文客]?|作|创|始|稿)?|源文?)${PLACE}+|原博[文客]|(?:本文)?原载|源文|(?:(?:文章|[本该此全]文|信息|资讯|新闻|稿件|内容|消息|发布|作品|原文|文稿|博文|帖子|图文|以上|引用|搬运)的?|(?<![\\u4e00-\\u9fa5]))(?:(?:来源|起源|出处)(?:出处|网址|链接|地址|网[站页]|媒体|文章|博[客文]|帖子|页面|站点|作者|于)?|来自(?:于|互联网|网[络上]|博客园|csdn|知乎|简书|掘金)?)|[稿文]源|源[帖贴]|出自|(?<![\\u4e00-\\u9fa5])转自`,
      'g',
    ),
  },
  {
    // 取自 URL at the beginning of a line; in a sentence these are ordinary verbs.
    meaning: 'credit',
    needs: 'address',
    opens: true,
    pattern:
      /(?<![\u4e00-\u9fa5a-z])(?:来源于|源[自于]|引用?自|取自|(?:复制|拷贝|copy ?|存档|备份|收藏|采集|抓取|爬取|收录|收集)自(?![动己由然身取家行])|(?:转[帖贴发存录引抄]?|搬运|摘[抄录]|节[选录])(?=\s*[:\])】]| *http))/g,
  },
  {
    // Ordinary words of English: only at the beginning of a line.
    meaning: 'credit',
    needs: 'colon',
    opens: true,
    pattern:
      /(?<![a-z] ?)(?:via|from|credit(?: to)?|h\/t|(?:article |original )?source(?: (?:url|link|article|post))?|(?:read |link to )?(?:the )?original(?: (?:link|url|post|article|text))?(?: by [^:,]{2,30}(?=:)| is (?:at|here))?|re-?post)(?![a-z])/g,
  },
];

/** Labels hold one of these; most blocks of a page hold none and need no closer look. */
export const sourceLabelWords: WordTable = {
  words: (
    '转 载 译 摘 抄 选自 英文 外文 英语 原文 原帖 原贴 原创 原作 原始 原博 原址 原链 原地 原稿 原网 原页 原l ' +
    '来源 来自 源自 源于 源地 源链 源文 取自 引自 引用自 出处 出自 起源 首发 发表 发布 刊 本文 链接 地址 ' +
    '整理 改编 改写 搬 节选 节录 版权 授权 提供 日电 日专电 日讯 稿源 文源 贝自 制自 份自 集自 录自 藏自 存自 源帖 源贴 源网 原发 原刊 存档自 ' +
    '分享自 via from credit h/t source original permalink reprint repost re-post translat copy posted published'
  ).split(' '),
};

/** Sentences that platforms put under a copied text; each makes the block theirs. On the page's own words. */
export const copyrightSentences = phraseTable(
  '版权声明 著作权 本文版 来源',
  /版权声明\s*[:：]\s*本文为.{0,40}原创文章|著作[权權][归歸]作者所有|本文版[权權][归歸]作者|来源\s*[:：]\s*(?:CSDN|简书|知乎|博客园|掘金)/,
);

/** Words before a label that make it a credit for something else than the text: `图片来源：…`, `数据来源`. */
export const creditsSomethingElse =
  /(?:部分|资料|参考|题目|题面|试题|原题|名[字称]|典故|公式|定义|排名|榜单|样本|图(?!文)片?|照片|封面|题图|配图|头图|插图|截图|[图下上]表|表格|视频|影[片像]|音[频乐]|歌[曲词]|配乐|bgm|数据|代码|源码|资金|收入|灵感|字体|素材|病例|案例|例子|示例|经济|项目|论文|工具|脚本|软件|程序|模型|算法|模板|主题|标准|公告|法规|官方|条文|通知|政策|协议|文件|规范|demo|photo|image|data|code|figure)(?:[^,。:\s]{0,3}|\s{0,2})$/;

/** Before `转载自 …`: what is forbidden or asked for is no credit. */
export const demand = /(?:未[经获得]|不得|禁止|凡|[如若]|请)[^。:,]{0,10}$/;

/** Before `原文` and its like: what a reader is told to read besides. */
export const recommendation = /(?:推荐|建议|[感有]兴趣|更多|相关|详[见细]|对[照比])[^。:]{0,10}$/;

/** Before `文章转自 …`: texts that are not this one. */
export const othersText =
  /(?:[你您他她]们?的?|别人的?|有[人些]的?|某[些篇]?|一[篇些]|很多|每篇|哪篇|(?<!以[下上]|[下上里]面|本文)的)(?:文章|内容|文字|帖子|部分)$/;

/** Labels of addresses that may only have moved (`原地址`, `已转至`), and the words by which one sees that they did. */
export const movable = /^原(?![文帖贴作创载刊发])|转至$/;
export const moved = /继续|阅读全文|新|现(?:在|已|网|地)|短链|改[为成]|替换|跳转|迁移|[已将现][^。]{0,3}转至/;

/** `编译自` is said of programs as well: behind it, or before it, stands what was compiled. */
export const compiled = /源码|源代码|代码|git(?:hub|ee|lab)|版本|分支|commit|程序|固件|内核|镜像|二进制/;

/** Behind a label: a question, no answer. */
export const noAnswer =
  /^\s*(?:哪|何处|谁|什么|某某)|^[^。:,]{2,30}的(?:朋友|同学|用户|读者|网友|访客|游客|小伙伴|学员|同事)/;

/** Before `内容来自…`: the site speaks of everything on it, not of this text. */
export const siteSubject = /(?:本站|本网站?|网站|站内|本平台)[^,。:]{0,6}$/;

/** Search words that farms put where a source belongs. */
export const searchWords =
  /(?:源码|源代码|下载|排行榜?|多少钱|哪家好|怎么样|破解版|攻略|加盟|代[做办理]|报名|培训|招[聘生]|价格|报价|租赁|批发|维修|贷款|开户|注册|优化|推广|建站|优惠|设计|定制|厂家|回收|出租|装修|搬家)$/;

/** Verbs that fit films, novels and figures as well: they count at the beginning of a block or with `本文` before them. */
export const weakVerb = /^(?:整理|改[编写]|选|抄|摘[录抄]?|节[选录]|搬运?)[自于至]/;

/** What an agency puts before its news: `新华社北京3月5日电`. */
export const dateline = /日专?[电電讯訊]$/;

/** A field that says no more than where something comes from. */
export const plainField = /^(?:来源|出处|出自|来自|via|from|source)/;

/** What may stand before a label that opens its block: brackets, marks, `注：`. */
export const opening = new RegExp(
  `^${NO_WORD}*(?:\\d{1,2}[.、)]\\s?)?(?:(?:ps|注|声明|说明|备注|提示|附上?|侵删|(?:本文|内容|此文)?(?:并?非|不是)(?:本人|博主|笔者)?原创)${NO_WORD}*)?$`,
);

/** What may stand before a label that also counts at the opening of a bracket. */
export const openingBracket = new RegExp(`[([【][^${letterRanges}\\d([【]*$`);

/** After `转自`, `整理自` …: the writer's own other place. */
export const ownPlace =
  /^[\s:[(【《「“]*(?:我|本人|笔者|自己|鄙人|作者本人|my|our)(?:的|们|在|自己|个人|\s|$)|^[\s:[(【《「“]*个人(?:博客|网站|主页|站点)/;

/** After `整理自`, `内容来自` …: something that is no text, so that this one is not its copy. */
export const noText =
  /^[^。,]{0,30}?(?:演讲|分享|直播|访谈|采访|课程|讲座|大会|峰会|沙龙|会议|一书|书籍|小说|电影|视频课|公开课|老师|教授)/;

/** Labels behind which a name without an address says something; `原文：` is followed by any words. */
export const namingLabel = /(?:[自于至从]|作者|来源|出处|起源|[稿文]源|媒体|网站| from)$/;

/** Sites of exercises: solutions name them as 来源 of the exercise. */
export const exerciseSites = /力扣|领扣|leetcode|lintcode|牛客|洛谷|codeforces|acwing|蓝桥|poj|hdu/i;

/** Headings of lists of references: what follows is further reading, not the source of this text. */
export const referenceHeading =
  /^[\d\s.、#一二三四五六七八九十【[(]*(?:参考(?:文献|资料|文章|链接|书籍|来源|网址|文档|地址|内容|阅读)?|引用(?:资料|文献|来源|链接)?|(?:延伸|扩展|拓展|推荐|相关|更多)(?:阅读|文章|链接|资料|文献)|references?|see also|further reading)$/;

/** A line that lists references behind a label of its own. */
export const referenceLine = new RegExp(
  `^${NO_WORD}*(?:参考(?:文献|资料|文章|链接|书籍|网址|文档|地址|阅读)?|延伸阅读|references?)\\s*:`,
);

/** Answers to "where from?" that name nobody. */
export const emptySources =
  /^(?:互联网|网络|网上|网友|本站|本网|(?:本[站网刊报社]|网站)?原创(?:文章|稿件|首发|作品)?|转载|自编|未知|不详|佚名|其[他它](?:媒体|网站|平台)?|别处|整理|网络整理|互联网整理|综合(?:整理)?|作者(?:本人)?|原作者|自己|见\S{1,4}|如图|文章|原文|链接|地址|如下|这里|此处|点击|here|link|无|暂无|本人|站长|(?:网友|会员|读者|用户)?投稿|第三方|网络收集|小编|朋友圈?|\S{0,3}群|论坛|微博|商讯|admin|管理员)?[:\s]*$/;

/** Labels that say outright that the text was taken or translated from elsewhere. On folded text. */
export const takenLabel =
  /转|授权|摘|抄|搬|译|看到|读到|首[发载刊]|选自|回答|节[选录]|改编|copy|re-?p(?:rint|ost|ublish)|translat|following|(?:[本此全]文|内容|文字)/;

/** Labels of a reprint or a translation, whatever stands at their address. On folded text. */
export const saysReprinted = /转|摘|搬|译|re-?p(?:rint|ost|ublish)/;

/** Labels that name an original: a copy's, a translation's, but also an author's own first place. On folded text. */
export const originalLabel =
  /^(?!.*转).*(?:原(?:[文帖贴创作博始址稿]|link|链接|地址|载|刊|发)|源(?:文|链接|地址)|英文|英语|外文|original)/;

/** Departments of the page's own house, as they sign their notices; no outlets. */
export const ownDepartment =
  /(?:办公室|宣传部|办|处|科|室|部|厅|局|委|委员会|中心|学院|学校|大学|中学|小学|医院|法院|检察院|公司|集团|协会|学会|街道|社区|支部|工会|小组|部门|研究所|研究院)$/;

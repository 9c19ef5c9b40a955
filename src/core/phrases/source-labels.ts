import type { StatementMeaning } from '../statement';

/** One way of introducing a source. Patterns are matched on text folded by `foldLabels`. */
interface LabelPattern {
  readonly meaning: StatementMeaning;
  /**
   * What has to follow: `colon` a colon or a link at once (the word alone is ordinary language);
   * `free` nothing (the phrase itself speaks).
   */
  readonly needs: 'colon' | 'free';
  readonly pattern: RegExp;
}

const SUBJECT =
  '(?:(?:本|此|该|全|原|正)文|(?:本|这)篇|文章|帖子|本帖|(?:以[下上]|文章|部分|上述|主要|相关)*(?:内容|文字|部分|文章)|以[下上]|原创)';

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
      /(?:转载|引用|转发|转帖|转贴)[^。:]{0,12}?(?:请|需|须|务必|应|要)[^。:]{0,12}?(?:注明|标明|标注|保留|附上|附带|联系|带上|声明|说明|加上|写明|告知)[^:。,]{0,16}|(?:谢绝|禁止|严禁|不得|请勿)[^。:]{0,8}转载|转载不?需?注明出处|商业转载/g,
  },
  {
    meaning: 'own-notice',
    needs: 'colon',
    pattern:
      /本文(?:的)?(?:永久|固定|博客|原始)?(?:链接|地址|网址|url)(?:地址)?|(?:永久|固定)(?:链接|地址)|permalink|版权声明/g,
  },
  {
    meaning: 'first-published',
    needs: 'free',
    pattern:
      /(?:首发|首次发[表布]|同步(?:发[表布]|更新|首发))(?:于|在|到|至|自)|(?:本文|文章|原文)(?:最[早初先])?(?:发[表布]|刊登)(?:于|在)/g,
  },
  {
    meaning: 'translation',
    needs: 'free',
    pattern:
      /(?<![a-z])(?:翻译|编译|译)自|译文(?:出自|来源|链接|地址)|(?:英文|英语|外文)(?:原文|原版|出处|链接|地址)+/g,
  },
  { meaning: 'archive-link', needs: 'free', pattern: /(?:查看|阅读|访问)原文|source link|view original/g },
  {
    // 本文转自…, 转载于：…, （转自 …）
    meaning: 'credit',
    needs: 'free',
    pattern: new RegExp(
      `(?:(?<![\\u4e00-\\u9fa5a-z])|${SUBJECT}[^。:,]{0,6}?|部分|全文)(?:转载|转贴|转帖|转发|转|摘抄|摘录|摘|搬运|选摘|节选|整理|抄|改编|选)(?:自|于|至)(?!己|由|动|然|身)`,
      'g',
    ),
  },
  {
    meaning: 'credit',
    needs: 'free',
    pattern: new RegExp(
      `${SUBJECT}[^。:,]{0,6}?(?:来自|来源于?|出自|取自|源自|引自|复制自|copy自)|原文(?:在|见|请看|请见|位于)`,
      'g',
    ),
  },
  {
    meaning: 'credit',
    needs: 'colon',
    pattern:
      /原(?:文|创)?作者(?:链接|主页|博客)?|转载(?:地址|链接|来源|出处|网址|原文|文章)|原(?:文|帖|贴|link)(?:的?(?:链接|连接|连结|链结|地址|出处|来源|网址|url|link|转载))*(?:地址)?|(?:文章|本文|信息|新闻|稿件|内容|消息|作品|原文|文稿|博文)?(?:来源|起源|出处|来自)(?:网址|链接|地址|网站|媒体|于)?|稿源|文源|出自|转自|转载/g,
  },
  {
    meaning: 'credit',
    needs: 'colon',
    pattern: /(?<![a-z])(?:via|from|source|reprinted from|original(?: (?:link|url|post|article|text))?)/g,
  },
];

/** Every label holds one of these; most blocks of a page hold none and need no closer look. */
export const labelHint =
  /转|载|译|摘|抄|选自|原[文帖贴创作l]|来源|来自|源自|取自|引自|出处|出自|起源|首发|发[表布]|刊登|本文|链接|地址|整理|改编|搬运|节选|版权|[稿文]源|via|from|source|original|permalink|reprint|copy/;

/** Words before a label that make it a credit for something else than the text: `图片来源：…`, `数据来源`. */
export const creditsSomethingElse =
  /(?:资料|题目|题面|试题|原题|名字|名称|典故|公式|定义|排名|榜单|样本|图片?|照片|封面|题图|配图|头图|插图|截图|视频|音频|音乐|数据|代码|源码|资金|收入|灵感|字体|素材|病例|案例|经济|项目)[^,。:]{0,3}$/;

/** Before `内容来自…`: the site speaks of everything on it, not of this text. */
export const siteSubject = /(?:本站|本网站?|网站|站内|本平台)[^,。:]{0,6}$/;

/** Search words that farms put where a source belongs. */
export const searchWords = /(?:源码|源代码|下载|排行榜?|多少钱|哪家好|破解版|攻略|加盟|代做)$/;

/** Verbs that fit films, novels and figures as well: they count at the beginning of a block or with `本文` before them. */
export const weakVerb = /^(?:整理|改编|选|抄|摘|摘录|摘抄|节选|搬运)[自于至]/;

/** What may stand before a label that opens its block: brackets, marks, `注：`. */
export const opening = /^[^\p{L}\d]*(?:(?:ps|注|声明|说明|备注|提示)[^\p{L}\d]*)?$/u;

/** After `转自`, `整理自` …: the writer's own other place. */
export const ownPlace = /^[\s:[(【《「“]*(?:我|本人|笔者|自己)(?:的|在|自己|个人|$)/;

/** After `整理自`, `内容来自` …: something that is no text, so that this one is not its copy. */
export const noText =
  /^[^。,]{0,30}?(?:演讲|分享|直播|访谈|采访|课程|讲座|大会|峰会|沙龙|会议|一书|书籍|小说|电影|视频课|公开课|老师|教授)/;

/** Labels behind which a name without an address says something; `原文：` is followed by any words. */
export const namingLabel = /(?:自|于|至|作者|来源|出处|来自|起源|[稿文]源|媒体|网站)$/;

/** Sites of exercises: solutions name them as 来源 of the exercise. */
export const exerciseSites = /力扣|领扣|leetcode|lintcode|牛客|洛谷|codeforces|acwing|蓝桥|poj|hdu/i;

/** Headings of lists of references: what follows is further reading, not the source of this text. */
export const referenceHeading =
  /^[\d\s.、#一二三四五六七八九十【[(]*(?:参考(?:文献|资料|文章|链接|书籍|来源|网址|文档|地址|内容|阅读)?|引用(?:资料|文献|来源|链接)?|(?:延伸|扩展|拓展|推荐|相关|更多)(?:阅读|文章|链接|资料|文献)|references?|see also|further reading)$/;

/** Answers to "where from?" that name nobody. */
export const emptySources =
  /^(?:互联网|网络|网上|网友|本站|本网|原创|转载|自编|未知|不详|佚名|其他|整理|网络整理|互联网整理|综合|作者|自己|见文中|文章|原文|链接|地址|如下|这里|此处|点击|here|link|无|暂无|本人|站长|投稿|网友投稿|网络收集|小编|admin|管理员)?[:\s]*$/;

/** Labels that say outright that the text was taken or translated from elsewhere. On folded text. */
export const takenLabel = /转|载|摘|抄|搬运|译|选自|节选|改编|copy|reprint|(?:[本此全]文|内容|文字)/;

/** Labels that name an original: a copy's, a translation's, but also an author's own first place. On folded text. */
export const originalLabel = /^(?!.*转).*(?:原(?:文|帖|贴|创|作|link)|original)/;

/** Departments of the page's own house, as they sign their notices; no outlets. */
export const ownDepartment =
  /(?:办公室|宣传部|办|处|科|室|部|厅|局|委|委员会|中心|学院|学校|大学|中学|小学|医院|法院|检察院|公司|集团|协会|学会|街道|社区|支部|工会|小组|部门|研究所|研究院)$/;

/**
 * Lines that hold nothing but facts of the template: read count, dates, word count, categories.
 */

const number = '[\\d,.]+\\s?[kw万+]*';
/** What an item may be. Each has a pattern of its own, compiled when a line first begins as it does. */
interface MetaItem {
  /** All signs that it may begin with. */
  readonly starts: string;
  /** Source of its pattern, for text in lower case. */
  readonly source: string;
}

const digits = '0123456789';
/** The items of a template line; a line made of nothing but these is template. Longer wordings stand first. */
export const metaItems: readonly MetaItem[] = [
  {
    starts: '被阅閱浏瀏点點访查围人热vpr',
    source: `被?(?:阅读|閱讀|浏览|瀏覽|点击|點擊|访问|查看|围观|人气|人氣|热度|热度指数|view|views|pv|read|阅读数|post views)(?:量|数|數|次数|次數|人数|全文)?\\s?[:：(（]?\\s?(?:${number})?\\s?[)）]?\\s?(?:次|人(?!气)|℃|°c|views?|阅读)?`,
  },
  {
    starts: `被已共${digits},.`,
    source: `(?:被)?(?:已有?|共有?)?\\s?${number}\\s?(?:次|人|个|條|条)?(?:阅读|閱讀|浏览|瀏覽|点击|访问|围观|评论|留言|回复|收藏|点赞|喜欢|赞|人读过|看过|views?|comments?|pv)(?:过|次|量|数)?`,
  },
  {
    starts: '评評留回收点赞喜推转分cdv',
    source: `(?:评论|評論|留言|回复|收藏|点赞|喜欢|赞|推荐|转发|分享|评论数|comments?|disqus|valine)(?:数|量)?\\s?[:：(（]\\s?(?:${number})?\\s?[)）]?\\s?(?:条|次|人(?!气))?`,
  },
  {
    starts: '评留回收点赞喜推转',
    source: `(?:评论|留言|回复|收藏|点赞|喜欢|赞|推荐|转发)\\s?${number}`,
  },
  {
    starts: '帮',
    source: `帮助过\\s?[:：]?\\s?${number}\\s?人(?:阅读)?`,
  },
  {
    starts: '发更修创编最建發收入录添首文原cuple时日於于oai12',
    source:
      '(?:发布|发表|更新|修改|创建|编辑|最后更新|最后修改|最近更新|建立|發佈|發表|更新|收录|入库|录入|添加|首发|文章发布|原文发布|created|updated|posted|published|last updated|last modified|edited)?(?:时间|日期|於|于|on|at|in)?\\s?[:：|]?\\s?(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?(?:\\s?[t,，]?\\s?(?:星期.|周.)?\\s?(?:上午|下午|晚上)?\\s?\\d{1,2}[:：]\\d{2}(?::\\d{2})?\\s?(?:am|pm)?)?',
  },
  {
    starts: '发更修创编發pcu',
    source:
      '(?:发布|发表|更新|修改|创建|编辑|發佈|發表|posted|published|created|updated)(?:时间|日期|於|于|on|in)\\s?[:：]?',
  },
  {
    starts: digits,
    source: '\\d{1,2}[-/月]\\d{1,2}日?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?',
  },
  {
    starts: '只倒楼沙电跳复加设会我在网联',
    source:
      '(?:只看该作者|只看大图|倒序浏览|楼主|沙发|电梯直达|跳转到指定楼层|复制链接|加入收藏|设为首页|会员中心|我要投稿|在线投稿|网站地图|联系我们)',
  },
  {
    starts: '作来來编責责发文ab',
    source:
      '(?:作者|来源|來源|编辑|責編|责编|责任编辑|发布者|发布人|作\\s?者|来\\s?源|文章作者|文章来源|author|by|admin)\\s?[:：|]\\s?\\S{0,24}',
  },
  {
    starts: '分栏所标標专cti',
    source: '(?:分类|分類|栏目|所属栏目|所属分类|标签|標籤|专栏|categor(?:y|ies)|tags?|in)\\s?[:：|]\\s?[^。]{0,40}',
  },
  {
    starts: '本全文共总字ws',
    source: `(?:本文|全文)?(?:共|共计|总计|字数统计|字数|字數|文章字数|words?|word count|symbols count in article)\\s?[:：]?\\s?(?:约|大约)?\\s?${number}\\s?个?(?:字|字符|words?)?`,
  },
  {
    starts: '预大需阅閱r',
    source: `(?:预计|大约|需要?|需浏览|阅读时长|阅读时间|閱讀時長|reading time|预计学习时长|预计阅读|大约阅读时间|阅读大约|read(?:ing)?)(?:需要?|时间|时长|大约|花费|阅读)*\\s?[:：≈~约]?\\s?(?:约|需要?|大约)?\\s?${number}\\s?(?:分钟|分鐘|分|mins?|minutes?|秒)(?:\\s?(?:才能阅读完成|阅读|read))?`,
  },
  {
    starts: `${digits},.`,
    source: `${number}\\s?(?:min(?:ute)?s?|分钟|分鐘)\\s?(?:read|阅读|閱讀)?`,
  },
  {
    starts: '［大中小字默超打收举纠投复手我点原转置',
    source:
      '[\\[［]?(?:大|中|小)(?:\\s?[|/ ]?\\s?(?:大|中|小))*[\\]］]?|字体[:：]?|字号[:：]?|默认|超大|打印(?:本页|此文)?|收藏(?:本文|本页)?|举报|纠错|投诉|复制链接|手机看|我要(?:纠错|投稿|评论)|点我收藏\\+?|原创|转载|置顶',
  },
  {
    starts: '返',
    source: '返回\\S{1,6}[，,]查看更多',
  },
  {
    starts: '阅閱',
    source: '(?:阅读|閱讀)(?:本文)?(?:大约|大概)?(?:需要?)',
  },
  {
    starts: digits,
    source: '\\d{1,2}:\\d{2}(?::\\d{2})?',
  },
  {
    starts: '记通供编公微账',
    source:
      '(?:(?:记者|通讯员|供稿|编译)\\s?[|]?\\s?[^\\s。，,；;:：？！?!]{1,12}|(?:公众号|公眾號|微信号|账号)\\s?[:：]\\s?[^\\s。，,；;？！?!]{1,24})(?=$|[\\s|·•])',
  },
  {
    starts: '稿文信内消新',
    source: '(?:(?:稿件|文章|信息|内容|消息|新闻)来源|稿源)\\s?[:：]\\s?\\S{0,24}',
  },
  {
    starts: '发修编更首创回提',
    source: '(?:发布|发表|修改|编辑|更新|首发|创建|回答|提问)(?=$|[\\s|·•,，])',
  },
  {
    starts: '在编e',
    source: '(?:在\\S{1,12}上)?编辑(?:此|本)(?:页面?|文)|edit this page(?: on \\w+)?',
  },
  {
    starts: '发出所',
    source: '(?:发布|发表|出处|所属栏目)\\s?[:：]\\s?[^\\s，,。；;：:]{0,24}',
  },
];
/** Longest line that is looked at: longer ones are text that merely begins like a template line. */
const maximumLength = 160;

const separators = /[\s|·•,，;；/—。.:：()（）【】[\]-]*/y;
const rest = /^[\s|·•・,，;；/—。.:：()（）【】[\]-]*$/;

const patterns = new Map<string, RegExp>();

/** The end of an item that stands right at a place, or -1. */
function itemEnd(text: string, at: number): number {
  const start = text.charAt(at);
  for (const { starts, source } of metaItems) {
    if (!starts.includes(start)) continue;
    const pattern = patterns.get(source) ?? new RegExp(source, 'y');
    patterns.set(source, pattern);
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

/** The end of the next item, behind any separators; `from` when there is none. A number may begin with one of these. */
function nextEnd(text: string, from: number): number {
  separators.lastIndex = from;
  separators.test(text);
  for (let at = Math.min(separators.lastIndex, text.length - 1); at >= from; at -= 1) {
    const end = itemEnd(text, at);
    if (end >= 0) return end;
  }
  return from;
}

/**
 * True when a line of text consists of template facts only. Takes one item after the other from the left, so the
 * time is linear in the length of the line.
 *
 * @example isMetaLine('阅读量:4201 次 发布时间:2019-05-26') // true
 */
export function isMetaLine(text: string): boolean {
  if (text.length === 0 || text.length > maximumLength) return false;
  const folded = text.toLowerCase();
  let end = 0;
  let next = nextEnd(folded, end);
  while (next > end) {
    end = next;
    next = end < folded.length ? nextEnd(folded, end) : end;
  }
  return end > 0 && rest.test(folded.slice(end));
}

/**
 * Lines that hold nothing but facts of the template: read count, dates, word count, categories.
 */

const number = '[\\d,.]+\\s?[kKwW万+]*';
/** One item of a template line; a line made of nothing but these is template. Longer wordings stand first. */
const metaItems: readonly string[] = [
  `被?(?:阅读|閱讀|浏览|瀏覽|点击|點擊|访问|查看|围观|人气|人氣|热度|热度指数|view|views|pv|read|阅读数|post views)(?:量|数|數|次数|次數|人数|全文)?\\s?[:：(（]?\\s?(?:${number})?\\s?[)）]?\\s?(?:次|人(?!气)|℃|°C|views?|阅读)?`,
  `(?:被)?(?:已有?|共有?)?\\s?${number}\\s?(?:次|人|个|條|条)?(?:阅读|閱讀|浏览|瀏覽|点击|访问|围观|评论|留言|回复|收藏|点赞|喜欢|赞|人读过|看过|views?|comments?|pv)(?:过|次|量|数)?`,
  `(?:评论|評論|留言|回复|收藏|点赞|喜欢|赞|推荐|转发|分享|评论数|comments?|disqus|valine)(?:数|量)?\\s?[:：(（]\\s?(?:${number})?\\s?[)）]?\\s?(?:条|次|人(?!气))?`,
  `(?:评论|留言|回复|收藏|点赞|喜欢|赞|推荐|转发)\\s?${number}`,
  `帮助过\\s?[:：]?\\s?${number}\\s?人(?:阅读)?`,
  '(?:发布|发表|更新|修改|创建|编辑|最后更新|最后修改|最近更新|建立|發佈|發表|更新|收录|入库|录入|添加|首发|文章发布|原文发布|created|updated|posted|published|last updated|last modified|edited)?(?:时间|日期|於|于|on|at|in)?\\s?[:：|]?\\s?(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?(?:\\s?[T,，]?\\s?(?:星期.|周.)?\\s?(?:上午|下午|晚上)?\\s?\\d{1,2}[:：]\\d{2}(?::\\d{2})?\\s?(?:am|pm)?)?',
  '(?:发布|发表|更新|修改|创建|编辑|發佈|發表|posted|published|created|updated)(?:时间|日期|於|于|on|in)\\s?[:：]?',
  '\\d{1,2}[-/月]\\d{1,2}日?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?',
  '(?:只看该作者|只看大图|倒序浏览|楼主|沙发|电梯直达|跳转到指定楼层|复制链接|加入收藏|设为首页|会员中心|我要投稿|在线投稿|网站地图|联系我们)',
  '(?:作者|来源|來源|编辑|責編|责编|责任编辑|发布者|发布人|作\\s?者|来\\s?源|文章作者|文章来源|author|by|admin)\\s?[:：|]\\s?\\S{0,24}',
  '(?:分类|分類|栏目|所属栏目|所属分类|标签|標籤|专栏|categor(?:y|ies)|tags?|in)\\s?[:：|]\\s?[^。]{0,40}',
  `(?:本文|全文)?(?:共|共计|总计|字数统计|字数|字數|文章字数|words?|word count|symbols count in article)\\s?[:：]?\\s?(?:约|大约)?\\s?${number}\\s?个?(?:字|字符|words?)?`,
  `(?:预计|大约|需要?|需浏览|阅读时长|阅读时间|閱讀時長|reading time|预计学习时长|预计阅读|大约阅读时间|阅读大约|read(?:ing)?)(?:需要?|时间|时长|大约|花费|阅读)*\\s?[:：≈~约]?\\s?(?:约|需要?|大约)?\\s?${number}\\s?(?:分钟|分鐘|分|mins?|minutes?|秒)(?:\\s?(?:才能阅读完成|阅读|read))?`,
  `${number}\\s?(?:min(?:ute)?s?|分钟|分鐘)\\s?(?:read|阅读|閱讀)?`,
  '[\\[［]?(?:大|中|小)(?:\\s?[|/ ]?\\s?(?:大|中|小))*[\\]］]?|字体[:：]?|字号[:：]?|默认|超大|打印(?:本页|此文)?|收藏(?:本文|本页)?|举报|纠错|投诉|复制链接|手机看|我要(?:纠错|投稿|评论)|点我收藏\\+?|原创|转载|置顶',
  '返回\\S{1,6}[，,]查看更多',
  '(?:阅读|閱讀)(?:本文)?(?:大约|大概)?(?:需要?)',
  '\\d{1,2}:\\d{2}(?::\\d{2})?',
  '(?:(?:记者|通讯员|供稿|编译)\\s?[|]?\\s?[^\\s。，,；;:：？！?!]{1,12}|(?:公众号|公眾號|微信号|账号)\\s?[:：]\\s?[^\\s。，,；;？！?!]{1,24})(?=$|[\\s|·•])',
  '(?:(?:稿件|文章|信息|内容|消息|新闻)来源|稿源)\\s?[:：]\\s?\\S{0,24}',
  '(?:发布|发表|修改|编辑|更新|首发|创建|回答|提问)(?=$|[\\s|·•,，])',
  '(?:在\\S{1,12}上)?编辑(?:此|本)(?:页面?|文)|edit this page(?: on \\w+)?',
  '(?:发布|发表|出处|所属栏目)\\s?[:：]\\s?[^\\s，,。；;：:]{0,24}',
];
/** Longest line that is looked at: longer ones are text that merely begins like a template line. */
const maximumLength = 160;

const nextItem = new RegExp(`[\\s|·•,，;；/—。.:：()（）【】\\[\\]-]*(?:${metaItems.join('|')})`, 'iy');
const rest = /^[\s|·•・,，;；/—。.:：()（）【】[\]-]*$/;

/**
 * True when a line of text consists of template facts only. Takes one item after the other from the left, so the
 * time is linear in the length of the line.
 *
 * @example isMetaLine('阅读量:4201 次 发布时间:2019-05-26') // true
 */
export function isMetaLine(text: string): boolean {
  if (text.length === 0 || text.length > maximumLength) return false;
  nextItem.lastIndex = 0;
  let end = 0;
  while (end < text.length && nextItem.test(text) && nextItem.lastIndex > end) end = nextItem.lastIndex;
  return end > 0 && rest.test(text.slice(end));
}

/**
 * Words by which template text of Chinese sites is told from an author's. Each pattern is tried on one line of text
 * with white space folded, never on code. Learned from a survey of several hundred pages; every group has tests.
 */

/** Lines that advertise. @example 强烈推荐你试试这款AI,快点击我 */
export const promotionPatterns: readonly RegExp[] = [
  /(?:强烈)?(?:建议|推荐)(?:你|您|大家)?(?:试试|使用|体验).{0,30}(?:chat\s?gpt|AI|人工智能).{0,20}(?:点击|点我|戳)/i,
  /^.{0,40}(?:快|赶紧|立即|马上)?(?:点击|猛戳|戳)(?:我|这里|此处|领取|下载).{0,6}[!！>》]*$/,
  /(?:激活码|注册码|破解版?|全家桶).{0,30}(?:永久|在线|免费|获取|2\d{3}|稳定)/,
  /(?:阿里云|腾讯云|华为云|云服务器).{0,24}(?:优惠|特惠|代金券|折扣|红包|秒杀)/,
  /(?:网站建设|网站制作|网站设计|小程序开发).{0,60}(?:公司|服务|热线|电话|咨询|欢迎)/,
  /(?:公众号|公號|订阅号).{0,40}(?:回复|后台|领取|获取|免费).{0,40}(?:资料|面试|视频|教程|电子书|源码|礼包|大礼)/,
  /^(?:更多|了解更多|获取更多).{0,20}(?:请|欢迎)?(?:关注|扫码|访问).{0,30}(?:公众号|微信|网站|频道|栏目|APP)/i,
  /^(?:(?:欢迎|敬请|点击|长按|扫码|扫一扫|微信|记得|请)+.{0,12})?(?:关注|訂閱|订阅)(?:我们?的?|本站|下方|上方|以下|下面|微信|一下)?.{0,14}(?:公众号|公眾號|微信号|订阅号|频道)[^。]{0,30}$/,
  /^(?:我要小额赞助|打赏|赞赏|喜欢就打赏|如果觉得.{0,16}(?:打赏|赞助|赏|支持一下)|want to reward me|donate|buy me a coffee|坚持原创技术分享)/i,
  /^(?:赏|赞赏支持|微信打赏|支付宝打赏|(?:微信|支付宝)(?:支付|扫码)?|(?:wechat|alipay)(?: ?pay)?|给作者打赏|donate ?& ?reward)[:：]?$/i,
  /您的支持(?:将鼓励|是)我/,
  /(?:添加|加)(?:小编|客服|作者|我)?(?:的)?(?:微信|QQ)[:：]?\s?[\w-]{5,20}/i,
  /(?:本文|这篇文章)?(?:首发|同步)?.{0,6}(?:下载|安装|打开).{0,8}(?:APP|客户端).{0,20}(?:阅读|查看|浏览|体验)/i,
];

/** Group and QR code lines. @example 技术交流群：123456789 */
export const groupPatterns: readonly RegExp[] = [
  /(?:交流|学习|技术|粉丝|读者|讨论)?(?:QQ|微信|Q)\s?(?:交流|学习|技术|讨论)?群(?:号)?\s?[:：]?\s?\d{5,12}/i,
  /^.{0,20}(?:扫描?|长按|识别|扫一扫)(?:下方|上方|下面|图中|左侧|右侧|以下|此)?.{0,8}二维码.{0,30}$/,
  /^(?:用)?(?:微信|支付宝|手机)?(?:扫一扫|扫码|扫描)(?:关注|分享|阅读|手机看|下载|二维码|查看|打开网页).{0,24}$/,
  /^(?:微信|QQ)(?:公众号|群|交流群)?二维码$/,
];

/** Sentences that say nothing but the length. @example 本文共 1148 字,大约阅读时间需要 3 分钟。 */
export const lengthSentencePattern =
  /^(?:本文|全文|文章)?(?:共|共计|总共)?(?:有)?\s?[\d,]+\s?个?(?:字|字符)[,，。;； ]{0,2}(?:大约|预计|预估|阅读|需要?|需浏览|花费|学习|时间|时长|约|浏览|\s)*\s?\d+\s?(?:分钟|分鐘|秒)(?:才能阅读完成|阅读完)?[。.]?$/;

/** Breadcrumbs. @example 当前位置：首页 > 编程 > 正文 */
export const crumbPatterns: readonly RegExp[] = [
  /^(?:您|你)?(?:现在|当前|目前)?(?:的)?(?:所在)?位置(?:是)?\s?[:：]/,
  /^(?:您|你)现在(?:所在)?的?位置/,
  /^(?:首页|主页|网站首页|home|博客园|美文网首页|返回首页)\s?(?:>|»|›|\/|→|-&gt;|·)/i,
  /^(?:位置|导航)\s?[:：]\s?(?:首页|主页)/,
];

/** Stock introductions and closings of content mills. @example 这篇文章主要介绍了…，需要的朋友可以参考下 */
export const stockPatterns: readonly RegExp[] = [
  /^本文主要是介绍.{2,120}(?:参考价值|一起学习)/,
  /^(?:这篇|本篇|这篇文章|本篇文章|本文|下面|今天)?.{0,30}(?:小编|小編).{0,40}(?:介绍|分享|来看看|讲解|整理|觉得|带大家)/,
  /小编觉得(?:挺|还|蛮)?(?:不错|实用)/,
  /^(?:这篇文章|本文|本篇文章)主要(?:为大家|给大家|是)?(?:详细)?(?:介绍|讲解|分享).{2,100}(?:需要的(?:朋友|小伙伴)|感兴趣的(?:朋友|小伙伴)|参考(?:价值|一下|下)|希望对(?:大家|你|您))/,
  /收集整理的这篇文章主要介绍/,
  /^本篇文章给大家谈谈/,
  /^本文目录一览/,
  /^大家好.{0,6}又见面了.{0,20}(?:全栈君|你们的朋友)/,
  /^(?:以上|到此)(?:就是|所述|这篇).{0,120}(?:全部内容|小编|支持(?:本站|我们)|更多(?:关于|相关)|希望.{0,10}(?:帮助|支持))/,
  /更多(?:关于|相关).{0,60}(?:请关注|请搜索|搜索)(?:本站|我们|.{1,12}(?:网|之家|其它相关文章|以前的文章))/,
  /希望.{0,24}(?:能够?)?对(?:大家|你|您).{0,20}(?:帮助|参考).{0,30}(?:支持|关注)(?:本站|我们|.{1,10}(?:网|之家))/,
];

/** Headings of lists that lead away. @example 你可能感兴趣的文章 */
export const relatedHeading =
  /^[\s【[▌|■◆●#*>»]*(?:(?:你|您|大家)?(?:可能)?(?:也|还|会|都|正)?(?:感兴趣|喜欢|想看|想了解|在看|在读|爱看)(?:的)?(?:文章|内容|博文|帖子|资讯|问题)?|猜(?:你|您)(?:喜欢|想看|感兴趣)?|(?:相关|相關|关联|同类|类似|相似|延伸|扩展|拓展|推荐|推薦|热门|熱門|最新|最热|近期|本周|本月|今日|精彩|精选|往期|其他|其它|随机|更多|好文|站内|编辑|小编|为您|为你|大家|关于)+(?:的)?(?:相关|精彩|精选|热门|推荐|推薦|文章|博文|新闻|新聞|阅读|閱讀|内容|內容|帖子|问题|专题|资讯|资源|教程|评论|话题|回顾|链接|好文|日志|图文|视频|下载|主题|标签|导读|排行|点击|栏目)+(?:推荐|排行榜?|阅读|回顾|列表|文章)?|大家都在(?:看|搜|读)|看了(?:本文|又看|还看|这篇).{0,8}|上?下一?篇文章|相关|推荐|点击排行|阅读排行|排行榜|24小时热文|热点|热词|related (?:posts?|articles?|reading|content)|recommended(?: (?:posts|articles|reading))?|you (?:may|might) (?:also )?(?:like|enjoy)|more (?:posts|from)|read more|recent posts?|popular posts?|see also)[\s】\]:：»>…·|（(简体中文)）]*$/i;

/** Such headings that authors use for their own references too. @example 延伸阅读 */
export const authorListHeading = /(?:相关|相關|延伸|扩展|拓展|推荐|推薦|其他|其它|更多|see also|related)/i;

/** Decoration after each row of such a list. @example 查看>> */
export const rowDecoration =
  /^(?:查看|阅读|閱讀|详细|详情|全文|更多|点击查看|查看详情|查看全文|阅读全文|阅读更多|continue reading|read more)?\s?(?:>>|»|›+|>|→|\.\.\.|…|\[?详细\]?)+\s?$/i;

/** Default texts that editors put for images. @example 在这里插入图片描述 */
export const placeholderPattern =
  /^[[【(（]?(?:在?这里插入图片描述|这里写图片描述|在這裡插入圖片描述|请添加图片描述|請添加圖片描述|插入图片描述|图片描述|image\.png|image|img|图片|圖片|文章图片|点击查看(?:大图|原图)|点击放大|点击图片.{0,8}|(?:\d+_)?\d{8,}\.(?:png|jpe?g|gif|webp)|(?:screen)?shot[\w-]*\.(?:png|jpe?g)|图片来源[于:：]?\s?网络|外链图片转存失败.*|外链图片转存中.*|img[-_][\w-]+\.(?:png|jpe?g|gif)|图片上传中.{0,60}|alt(?: text)?|enter image description here|图\s?片)[\]】)）]?$/i;

/** Leftovers of editors and importers inside a text. @example 点击并拖拽以移动 */
export const leftoverPattern =
  /^(?:点击并拖拽以移动|编辑|\[?外链图片转存(?:失败|中).{0,300}|!?\[?外链图片转存失败.{0,300}|@?\[toc\]|@\[toc\].{0,40}|\[图片上传(?:中|失败).{0,80}|\[\[\d{4,}\]\]|\[\/?code\]|​|欢迎使用Markdown编辑器.{0,20}|\[[a-z]+\] ?view plain ?copy(?: ?print\??)?|view plain ?copy.{0,12}|本文由简悦 ?SimpRead ?转码.{0,80}|来自专栏.{0,10}|本文被以下专栏收录.{0,30})$/i;

/** Buttons and labels of code blocks. @example 复制代码 */
export const codeButtonPattern =
  /^(?:[a-z#+-]{1,12}\s)?(?:复制(?:代码|成功|到剪贴板)?|複製(?:代碼|程式碼)?|copy(?: code)?|copied!?|登录后复制|登录复制|点击展开|展开(?:代码)?|收起|运行(?:代码)?|代码(?:如下)?解读|AI写代码|plain ?text|自动换行|代码解释|一键复制|全屏|\$\{?copied\}?)(?:[!！])?$/i;

/** Lines of a page foot. @example 京ICP备12345678号 */
export const legalPatterns: readonly RegExp[] = [
  /[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青桂蒙藏宁新]\s?ICP\s?[备備证證]/i,
  /公网安备|公安备案|网安备/,
  /^(?:copyright|版权所有|©|\(c\))\s?.{0,80}$/i,
  /(?:©|&copy;|copyright).{0,30}(?:19|20)\d{2}/i,
  /all rights reserved/i,
  /^(?:powered|proudly powered|hosted|theme|designed?) by\b/i,
  /^(?:由|本站由)?\s?(?:hexo|hugo|jekyll|wordpress|typecho|gridea|vuepress|halo|ghost|z-blog|emlog).{0,30}(?:强力?驱动|強力驅動|驱动|驅動|生成|构建|提供支持)/i,
  /^(?:主题|主題|theme)\s?[-–—:：.]/i,
  /^由.{1,20}(?:强力驱动|強力驅動)/,
  /(?:本站|本网|本平台|网站).{0,60}(?:不代表|仅供参考|不承担|侵权|删除|版权归)/,
  /^(?:免责声明|版权声明|声明|特别声明|免責聲明|disclaimer)\s?[:：].{0,160}(?:本站|本网|平台|不代表|侵权|删除|版权|著作权|作者)/,
  /(?:违法|不良)(?:和不良)?信息举报/,
  /^(?:内容|文章|资料|图片|本文)?(?:来源|来自|源自)于?(?:互联网|网络).{0,60}(?:侵权|删除|联系)/,
  /^(?:如有|若有|如果|如)?.{0,16}(?:侵权|侵犯|版权问题).{0,50}(?:联系|告知|邮件|删除)/,
];

/** Copyright and citation blocks that a template appends; evidence, but no reading matter. */
export const copyrightPatterns: readonly RegExp[] = [
  /^(?:本文作者|文章作者|(?:本文|文章|原文)?(?:标题|标题名|链接|地址|网址|永久链接|固定链接|发布时间|更新时间|最后更新|出处|作者主页))\s?[:：]/,
  /^(?:转载|轉載|原文|出处|引用)(?:地址|链接|网址|出处|连接|来源|鏈接|網址|出處)\s?[:：]/,
  /^转载[于自]\s?[:：]/,
  /^(?:本文(?:转载|转自|转载自|链接|地址|永久|固定|标题|作者|由|版权|为|采用|遵循|系)).{0,60}(?:https?:|转载|授权|许可|协议|版权|原创|发布|www\.)/,
  /^(?:©|本(?:文|作品|站|博客|网站|博文|网|页|著作)|除|采用|版权|许可|所有|unless|this work|except|content|licensed|\[?CC|署名|知识共享).{0,40}(?:知识共享|署名|creative commons|\bCC\s?BY|CC\s?-?\s?BY|BY-NC|BY-SA).{0,80}(?:许可|协议|協議|授权|license|国际|进行许可)/i,
  /^.{0,30}(?:除特别声明外|除特別声明外|除另有声明外|除非注明|未经(?:许可|授权|允许)).{0,80}/,
  /^(?:版权声明|版权申明|版权|许可协议|转载声明|著作权|©?版权所有|licen[cs]e|文章标题|文章作者|文章链接|本文标题)\s?[:：]/i,
  /^.{0,40}(?:转载|轉載).{0,20}(?:注明|註明|保留|联系|授权|标明|附上).{0,80}$/,
  /^(?:请|谢绝|禁止|严禁|欢迎|如需)?.{0,12}(?:转载|轉載).{0,40}(?:出处|出處|来源|來源|链接|授权|许可)[^，,]{0,40}$/,
  /^(?:原文|阅读原文|查看原文|点击(?:查看|阅读)原文|原文链接)$/,
  /^(?:\[?本文)?(?:责任编辑|责编|编辑|校对|审核|值班|一审|二审|三审|监制|排版)\s?[:：|].{0,30}$/,
  /^(?:稿源|来源|來源|信息来源)\s?[:：|].{0,40}$/,
  /^WTFPL/,
];

/** Previous and next article. @example 上一篇：… */
export const pagerPattern =
  /^[\s<«‹←(（[|]*(?:上|下|前|后|後)[一1]?(?:篇|页|頁|章|节|回|则|条)(?:文章|博文|新闻|日志)?(?:[\s:：|<>«»‹›→←)）\]].*)?$|^(?:previous|next|prev|older|newer)(?: (?:post|article|page|entry|posts))?(?:\s?[:：»›→].{0,80})?$|^(?:没有了|已(?:经)?是(?:第一|最后|最新)一?(?:篇|页)|返回(?:列表|顶部|首页|上一页|搜狐.{0,8})|回到顶部|back to top|top|目录|←.{0,60}|.{0,60}→)$/i;

/** Lines of tags. @example 标签：前端 浏览器 */
export const tagsPattern =
  /^[#\s]*(?:标签|標籤|标　签|关键词|关键字|tags?|分类|分類|文章分类|个人分类|所属分类|categor(?:y|ies)|话题|文章标签|本文标签|收录于(?:话题|合集).{0,20}|filed under|tagged(?: with)?)\s?(?:[:：]|$)/i;

/** Share and reaction rows. @example 分享到： */
export const sharePattern =
  /^(?:分享(?:到|至|给|此文|文章|本文|按钮|给朋友|至好友和朋友圈)?|一键分享|转发(?:至|到)?|share(?: this| on| to)?(?: post)?|赞|踩|顶|点赞|喜欢|收藏|举报|收藏本文|点个赞|好文要顶|关注我|关注|收藏该文|打印|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|人人网|豆瓣|朋友圈|复制链接|twitter|facebook|linkedin|weibo|wechat|reddit|pinterest|email|print|点赞\d*|评论\d*|收藏\d*|分享\d*)(?:\s?[:：(（]?\s?\d*\s?[)）]?)$/i;

/** Login walls and their agreements. @example 登录后查看全文 */
export const loginPattern =
  /^(?:请|您?需要|您还没有|您尚未|立即|马上|快速|免费|点击)?(?:先)?(?:登录|登陆|登入|注册|login|sign in).{0,16}(?:后|才|即可|可以|以|查看|阅读|继续|复制|下载|评论|回复|发表|账号|账户|解锁|更多)/i;

/** Read-more overlays. @example 阅读剩余全文（剩余 60%） */
export const readMorePattern =
  /^(?:点击)?(?:展开|查看|阅读|閱讀|加载|继续阅读|显示)(?:剩余|全部|全文|更多|原文|余下|剩下|完整)*(?:内容|全文|部分|文章|正文)?(?:\s?[(（].{0,12}[)）])?\s?[>»▼↓∨]*$|^最低[\d.]+元\/天开通会员|^(?:打开|下载|在).{0,10}(?:APP|客户端)(?:内)?(?:阅读|查看|打开|内)?.{0,8}$/i;

/** Heading of a table of contents. */
export const contentsHeading =
  /^(?:文章|本文|内容|页面)?(?:目录|目錄|导航)(?:一览)?\s?[:：]?(?:\s?[[［(（]?(?:隐藏|显示|展开|收起|hide|show|\+|-)[\]］)）]?)?$|^(?:table of contents|contents|toc|catalog(?:ue)?|on this page)$/i;

/** Heading of a comment area. */
export const commentsHeading =
  /^(?:(?:网友|最新|全部|热门|精彩|发表|用户|文章|读者|添加|我要|写|参与|查看|已有)*(?:评论|評論|留言|跟贴|回复|点评)(?:区|列表|数|广场|一下|内容)?\s?(?:[(（:：]?\s?\d*\s?(?:条|个)?\s?[)）]?)|\d+\s?(?:条|个|則|则)?(?:评论|回复|留言|comments?|thoughts?|replies|responses).{0,20}|《.{1,80}》的相关评论|(?:leave a (?:reply|comment)|comments?|post a comment|join the discussion|disqus).{0,20}|发表评论.{0,10}|发表回复|取消回复|登录并发贴|说点什么.{0,8}|相关评论|\d+ thoughts? on .{0,80})$/i;

/** Friend links. */
export const friendLinksHeading =
  /^(?:友情链接|友情連結|友链|合作伙伴|合作媒体|网站导航|站点导航|links|blogroll|friends|快速链接|常用链接)\s?[:：]?$/i;

/** Captions numbered by a scraper. @example 某标题_第3张图片 */
export const numberedCaptionPattern = /(?:_第\s?\d+\s?张图片|[,，]\s?第\s?\d+\s?张)$/;

/**
 * What follows a label without naming anybody: notices, pronouns and prepositions that open a clause, and the words
 * with which a site speaks of itself or of nobody.
 */
const NOBODY =
  /^(?:说明|声明|須知|须知|版权|许可|协议|授权|注明|出处|来源|原文|链接|地址|文章|博客|作者|网址|点击|请|以[下上]|如下|[上下文]面|文中|网上|网友|互联网|网络|国外|百度|谷歌|本[站网人文]|原创|转载|佚名|未知|综合|整理|于|的|了|是|在|我|这|那|某|他|她|它|你|该|此|从|由|与)|[的了吗呢]$|^(?:admin\w*|administrator|root|editor|author|管理员|小编|站长|编辑|博主|楼主)$/i;

/** Words of a clause about a text, which no name holds: `一篇不错的分析文章`. */
const CLAUSE = /一[篇个些位名]|文章|帖子|内网|以前|之前|看到|一下/;

/** What people add to a name when they say where something comes from: `李雷的博客`, `李雷的投稿`. */
const SUFFIX = /(?:的?(?:个人)?(?:投稿|博客|专栏|文章|分享|帖子|空间)|的(?:知乎|简书|微博|公众号))$/;

/**
 * The name of a person, account or outlet as a candidate bears it, or `undefined` when the words name nobody. A rule
 * of thumb from statements met on pages; at most 30 characters.
 */
export function readSourceName(words: string): string | undefined {
  const name = words.trim().replace(SUFFIX, '').trim();
  const isName = name.length >= 2 && name.length <= 30 && !NOBODY.test(name) && !CLAUSE.test(name);
  return isName ? name : undefined;
}

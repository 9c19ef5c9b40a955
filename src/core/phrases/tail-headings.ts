/** Headings behind which no author's text follows: lists of other articles, comments. On folded or plain text. */
export const tailHeading =
  /^[\s#>◆■●|]*(?:相关|相關|推荐|推薦|热门|熱門|热点|最新|最热|最近|近期|猜你|你可能|您可能|大家都|评论|評論|留言|发表评论|网友|更多|友情|归档|分类|热文|排行|本周|今日|随机|延伸阅读|related|recent|comment)/i;
/** Longer texts are sentences that happen to begin so. */
export const LONGEST_TAIL_HEADING = 24;

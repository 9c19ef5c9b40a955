/**
 * Class and id names by which templates mark their boxes. A name is only a hint: `boxStripper` also demands that the
 * box holds little prose of its own, because layouts use such names for the article too (`has-sidebar`).
 */

/** Builds a pattern for whole name parts: `share` fits `post-share` and `shareBox`, not `shared-memory`. */
function names(parts: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${parts})(?=$|[\\s_-]|s?(?:$|[\\s_-])|\\d)`, 'i');
}

export const shareNames = /* @__PURE__ */ names(
  'rich_media_tool\\w*|share|sharing|shares|bdshare\\w*|bdsharebuttonbox|social|socials|social-share|sharebox|share-?bar|share-?btn|sharethis|addthis|a2a_kit|jiathis\\w*|article-?share|post-?share|shareto|like-?box|likes|digg|thumbs?up|vote|reaction|praise|dianzan|favor|collect|toolbox|tool-?bar|article-?bar\\w*|post-?action|actions|operate|csdn-side-toolbar|more-toolbox\\w*|blog-?tags-?box',
);
export const commentNames = /* @__PURE__ */ names(
  'comments?|comment-?(?:list|area|box|form|wrap\\w*|container|respond|s-area)|commentlist|respond|reply|replies|disqus\\w*|vcomments?(?:-box)?|valine|gitalk\\w*|gitment\\w*|utterances|giscus|waline|twikoo|livere|changyan|SOHUCS|duoshuo|ds-thread|ds-recent\\w*|uyan\\w*|hypercomments|isso-thread|lv-container|pinglun|message-board|pl-\\w+',
);
export const relatedNames = /* @__PURE__ */ names(
  'related|relate|relates|relatedposts?|related-?(?:posts?|articles?|news|reading|list|content|box|links?)|recommend|recommends|recommended|recommendation|recommend-?(?:box|list|article)|recomm|tuijian|xiangguan|guess|hot-?(?:news|list|posts?|articles?|tags?)|hotnews|popular|popular-posts|latest|recent(?:-posts?)?|ranking|rank-?list|rank|paihang|you-?may|yarpp\\w*|wp_rp\\w*|similar|more-?(?:posts?|articles?|news|reading)|other-?posts?|read-?next|readmore-list|topnews|newslist|news-?list|sidelist|promote-?list',
);
/** Those of the pagers that no article bears for another reason, as `next` is borne by themes and frameworks. */
export const neighbourNames = /* @__PURE__ */ names(
  'post-?nav(?:igation)?|posts?-?navigation|prev-?next|pre-?next|post-?pager|article-?pager',
);
export const pagerNames = /* @__PURE__ */ names(
  'post-?nav(?:igation|i)?|article-?nav|entry-?nav|nav-?(?:links?|previous|next|single|below|above)|posts?-?navigation|pagination|pager|page-?nav(?:i)?|pagenavi|prev-?next|prev|next|previous|prevnext|pre-?next|prenext|entry-?page(?:-prev|-next)?|post-?(?:prev|next)|article-?(?:prev|next|pager|page)|paginator|sibling|updown|shangxia|up-?down|context-nav|post-?pager|turn-?page|(?:next|prev)-?log',
);
export const metaNames = /* @__PURE__ */ names(
  'post-?meta|entry-?meta|article-?meta|post-?info|article-?info|entry-?info|meta-?info|blog-?info|post-?header-?meta|post-?time|post-?date|pubtime|pub-?date|publish-?(?:time|info)|info-?bar|article-?bar__top|byline|dateline|timestamp|post-?count|read-?count|page-?view|post-?views|leancloud\\w*|busuanzi\\w*|post-?stat|word-?count|reading-?time|source-?info|article-?source|news-?info|ep-time-soure|metas?|author-?info|article-?author|author-?card|author-?box|post-?author|about-?author|author-?bio|user-?info|bio',
);
export const tocNames = /* @__PURE__ */ names(
  'toc|post-?toc|article-?toc|toc-?(?:wrap\\w*|container|box|content|nav|list|article|title|section)|tocbot\\w*|table-?of-?contents|TableOfContents|catalog|catalogue|catalog-?\\w+|contents-?nav|outline|directory|mulu|side-?toc|ez-toc\\w*|markdown-toc|js-toc|menu-?toc|content-index',
);
export const tagNames = /* @__PURE__ */ names(
  'tags?|post-?tags?|article-?tags?(?:-list)?|entry-?tags?|tag-?(?:list|links?|cloud|box|s)|tagcloud|cat-?links?|categor(?:y|ies)|post-?categor(?:y|ies)|article-?categor(?:y|ies)|keywords?|labels?|article-?cat\\w*|folder',
);
export const copyrightNames = /* @__PURE__ */ names(
  'copyright|copyrights|post-?copyright|article-?copyright|copyright-?(?:box|item|notice|info|area)|declare|declaration|licen[cs]e|post-?licen[cs]e|cc-license|creative-commons|disclaimer|statement|shengming|reprint|reprinted|zhuanzai|my_post_copyright|post-?footer-?copyright|site-?info|powered-?by|powered|theme-?info|beian|icp',
);
export const rewardNames = /* @__PURE__ */ names(
  'reward|reward-?(?:box|container|button|btn)|post-?reward|article-?reward|dashang|shang|donate|donation|donate-?(?:box|btn|module)|sponsor|sponsors|tip-?(?:box|jar)|zanshang|appreciate|admire|alipay|wechat-?pay|qr-?code|qrcode\\w*|qr-?box|weixin-?(?:box|code|qr)|wechat-?(?:box|code|qr)|erweima|ewm|follow-?(?:me|us|box|card)|subscribe|subscription|newsletter|gzh|weixin|guanzhu|social-?card|wechat-?subscriber',
);
export const navNames = /* @__PURE__ */ names(
  'nav|navbar|nav-?bar|navi|navigation|main-?nav|site-?nav\\w*|top-?(?:bar|nav|menu)|topbar|menu|main-?menu|breadcrumbs?|crumbs?|bread|bread-?nav|location|position|weizhi|dangqian|side-?bar|sidebar\\w*|site-?header|site-?footer|page-?footer|global-?footer|footer|foot|copyright-?bar|archives?|archive-?list|ticker|friend-?links?|friendlinks?|flink|links-?box|widget|widgets|widget-?area|aside|skip-?links?|go-?top|back-?(?:to-?)?top|backtop|totop|gotop|scroll-?(?:top|up)|search|search-?(?:box|form|bar)|login-?(?:box|bar|form)|lang-?switch|drawer|off-?canvas',
);
export const advertNames = /* @__PURE__ */ names(
  'ads?|ad-?(?:box|wrap\\w*|slot|unit|area|banner|container|block|content|bottom|top|left|right|list)|adsbygoogle|advert|adverts|advertisement|advertising|gg|ggw|guanggao|banner-?ad|google-?auto-?placed|adv|gad|baidu-?ad\\w*|dfp|taboola|outbrain|sponsored|tuiguang|adcontent|_popIn_\\w+',
);
export const overlayNames = /* @__PURE__ */ names(
  'modal|popup|pop-?up|dialog|overlay|mask|lightbox|toast|cookie-?(?:bar|banner|notice|consent)|gdpr|login-?(?:mask|modal|popup|dialog|guide|mark|tip)|passport\\w*|hide-?article-?box|readall_box|read-?more-?(?:box|wrap|btn|mask)|expand-?(?:btn|more|area)|unfold\\w*|open-?app\\w*|app-?(?:open|download|guide|banner)|download-?app|weixin-?tip|loading|tooltip|notification|notice-?bar',
);

/** Names that templates give to the box of the article's own text, and to nothing wider. */
export const contentNames =
  /(?:^|[\s_-])(?:(?:post|entry|article|blog|news|topic|art|single|page)[-_]?(?:body|content|con|text|main-?content|detail|holder)|markdown-?body|markdown|rich-?text|rich_media_content|js_content|articleBody|ztext|content_views|cnblogs_post_body|TRS_Editor|article-holder|prose)(?=$|[\s_])/i;

/** Something that one platform's editor or image host leaves in a text and that travels with every copy. */
export interface Leftover {
  /** Where the text once stood: an id of `platforms.ts`. */
  readonly platform: string;
  /** What is left: words of the text, or the host or address of an image. */
  readonly in: 'text' | 'image';
  readonly match: RegExp;
  /** `strong`: only that platform makes it. `weak`: others do too, so it counts only beside another. */
  readonly strength: 'strong' | 'weak';
}

/**
 * Leftovers by platform (survey section 1b). They tell where the text once stood, not who copied it: an author's own
 * cross-post has them as well, which the caller must weigh. Text marks stand outside code.
 */
export const leftovers: readonly Leftover[] = [
  {
    platform: 'csdn',
    in: 'text',
    match: /在[这這]里插入[图圖]片描述|請添加圖片描述|请添加图片描述/,
    strength: 'strong',
  },
  { platform: 'csdn', in: 'text', match: /外链图片转存失败|外鏈圖片轉存失敗/, strength: 'strong' },
  { platform: 'csdn', in: 'text', match: /点击并拖拽以移动|點擊並拖拽以移動/, strength: 'strong' },
  { platform: 'csdn', in: 'text', match: /^\[\w+\] view plain ?copy/, strength: 'strong' },
  { platform: 'csdn', in: 'text', match: /各位CSDN的uu们|【CSDN 编者按】|ID[:：]CSDNnews/, strength: 'strong' },
  { platform: 'csdn', in: 'text', match: /^@\[[Tt][Oo][Cc]\]/, strength: 'strong' },
  { platform: 'csdn', in: 'text', match: /^\d{17}\.(?:png|jpe?g|gif)$/, strength: 'weak' },
  {
    platform: 'csdn',
    in: 'image',
    match: /\/\/(?:img-blog|i-blog)\.csdn(?:img)?\.\w+\/|\/\/img-blog\.csdn\.net\//,
    strength: 'strong',
  },
  { platform: 'juejin', in: 'text', match: /^(?:\w{1,12} ?)?复制代码$/, strength: 'weak' },
  {
    platform: 'juejin',
    in: 'text',
    match: /(?:本文正在参加|我正在参[加与])「[^」]{2,30}」|Java主题月/,
    strength: 'strong',
  },
  {
    platform: 'juejin',
    in: 'image',
    match: /\/\/(?:user-gold-cdn\.xitu\.io|p\d+-juejin\.byteimg\.com|p\d+-xtjj-sign\.byteimg\.com)\//,
    strength: 'strong',
  },
  { platform: 'jianshu', in: 'text', match: /\[图片上传(?:中|失败)[.…]*\(image-/, strength: 'strong' },
  { platform: 'jianshu', in: 'text', match: /^image\.(?:png|jpg|gif)$/, strength: 'weak' },
  { platform: 'jianshu', in: 'image', match: /\/\/upload-images\.jianshu\.io\//, strength: 'strong' },
  { platform: 'weixin', in: 'text', match: /设为[“"]?星标|加个?[“"]?星标|收录于话题|收录于合集/, strength: 'weak' },
  { platform: 'weixin', in: 'image', match: /\/\/mmbiz\.q(?:pic|logo)\.cn\/|[?&]wx_fmt=/, strength: 'strong' },
  { platform: '51cto', in: 'text', match: /^\[\[\d{5,6}\]\]/, strength: 'strong' },
  { platform: '51cto', in: 'image', match: /\/\/s\d?\.51cto\.com\//, strength: 'strong' },
  { platform: 'zhihu', in: 'image', match: /\/\/pic[\dax]*\.zhimg\.com\//, strength: 'strong' },
  {
    platform: 'cnblogs',
    in: 'image',
    match: /\/\/(?:images\d*|img\d+|common)\.(?:cnblogs\.com|cnitblog\.com)\/(?:blog|cnblogs_com)/,
    strength: 'strong',
  },
  {
    platform: 'segmentfault',
    in: 'image',
    match: /\/\/(?:segmentfault\.com\/img\/|image-static\.segmentfault\.com\/)/,
    strength: 'strong',
  },
  { platform: 'oschina', in: 'image', match: /\/\/(?:oscimg|static)\.oschina\.net\//, strength: 'strong' },
  { platform: 'iteye', in: 'image', match: /\/\/dl\d?\.iteye\.com\//, strength: 'strong' },
  { platform: 'aliyun', in: 'image', match: /\/\/ucc\.alicdn\.com\/|\/\/yqfile\.alicdn\.com\//, strength: 'strong' },
  { platform: 'tencent-cloud', in: 'image', match: /\/\/ask\.qcloudimg\.com\//, strength: 'strong' },
  {
    platform: 'infoq',
    in: 'image',
    match: /\/\/static\d*\.(?:infoq\.\w+|geekbang\.org)\/(?:infoq\/|resource\/image)/,
    strength: 'strong',
  },
  {
    platform: 'toutiao',
    in: 'image',
    match: /\/\/p\d+(?:-sign)?\.toutiaoimg\.com\/|\/\/p\d+\.pstatp\.com\//,
    strength: 'strong',
  },
];

/** One pattern for all leftovers of a place: nearly everything on a page bears none, and is asked once. */
function anyOf(place: Leftover['in']): RegExp {
  const own = leftovers.filter((one) => one.in === place);
  return new RegExp(own.map(({ match }) => match.source).join('|'));
}

/** Matches what any leftover in text matches. */
export const anyTextLeftover = anyOf('text');
/** Matches an address that any leftover in images matches. */
export const anyImageLeftover = anyOf('image');

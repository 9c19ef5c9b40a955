import type { Family } from '../family';
import { accountArchive } from './account-archive';
import { adultLineMirror } from './adult-line-mirror';
import { aggregator } from './aggregator';
import { bareBody } from './bare-body';
import { brandCredit } from './brand-credit';
import { captionFarm } from './caption-farm';
import { cloudMill } from './cloud-mill';
import { cnblogsOriginal } from './cnblogs-original';
import { codeCollector } from './code-collector';
import { columnOriginal } from './column-original';
import { converter } from './converter';
import { creditedRepost } from './credited-repost';
import { crossPost } from './cross-post';
import { csdnOriginal } from './csdn-original';
import { designCompany } from './design-company';
import { detailPage } from './detail-page';
import { docsOriginal } from './docs-original';
import { encyclopedia } from './encyclopedia';
import { englishBlog } from './english-blog';
import { essaySite } from './essay-site';
import { foreignNotice } from './foreign-notice';
import { forumIndex } from './forum-index';
import { forumThread } from './forum-thread';
import { frontPage } from './front-page';
import { garbledCopy } from './garbled-copy';
import { greetingSite } from './greeting-site';
import { hardOriginal } from './hard-original';
import { hexMirror } from './hex-mirror';
import { hexoOriginal } from './hexo-original';
import { homePage } from './home-page';
import { idMirror } from './id-mirror';
import { jekyllOriginal } from './jekyll-original';
import { juejinOriginal } from './juejin-original';
import { keywordFarm } from './keyword-farm';
import { keywordInjector } from './keyword-injector';
import { linkHub } from './link-hub';
import { listPage } from './list-page';
import { metaCredit } from './meta-credit';
import { mobilePage } from './mobile-page';
import { newsOriginal } from './news-original';
import { newsPortal } from './news-portal';
import { noText } from './no-text';
import { plainOriginal } from './plain-original';
import { platformRepost } from './platform-repost';
import { proxyPage } from './proxy-page';
import { questionAnswers } from './question-answers';
import { referenceOriginal } from './reference-original';
import { slugMirror } from './slug-mirror';
import { spinner } from './spinner';
import { stitchedAnswers } from './stitched-answers';
import { stockIntro } from './stock-intro';
import { summarySite } from './summary-site';
import { tagSalad } from './tag-salad';
import { taiwanBlog } from './taiwan-blog';
import { translation } from './translation';
import { twistedStatement } from './twisted-statement';
import { watermarkCopy } from './watermark-copy';
import { webmasterCms } from './webmaster-cms';
import { weixinOriginal } from './weixin-original';
import { wildcardBlog } from './wildcard-blog';
import { wordpressOriginal } from './wordpress-original';

/** Every family of page. */
export const families: readonly Family[] = [
  accountArchive,
  adultLineMirror,
  aggregator,
  bareBody,
  brandCredit,
  captionFarm,
  cloudMill,
  cnblogsOriginal,
  codeCollector,
  columnOriginal,
  converter,
  creditedRepost,
  crossPost,
  csdnOriginal,
  designCompany,
  detailPage,
  docsOriginal,
  encyclopedia,
  englishBlog,
  essaySite,
  foreignNotice,
  forumIndex,
  forumThread,
  frontPage,
  garbledCopy,
  greetingSite,
  hardOriginal,
  hexMirror,
  hexoOriginal,
  homePage,
  idMirror,
  jekyllOriginal,
  juejinOriginal,
  keywordFarm,
  keywordInjector,
  linkHub,
  listPage,
  metaCredit,
  mobilePage,
  newsOriginal,
  newsPortal,
  noText,
  plainOriginal,
  platformRepost,
  proxyPage,
  questionAnswers,
  referenceOriginal,
  slugMirror,
  spinner,
  stitchedAnswers,
  stockIntro,
  summarySite,
  tagSalad,
  taiwanBlog,
  translation,
  twistedStatement,
  watermarkCopy,
  webmasterCms,
  weixinOriginal,
  wildcardBlog,
  wordpressOriginal,
];

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
import { converter } from './converter';
import { creditedRepost } from './credited-repost';
import { crossPost } from './cross-post';
import { csdnOriginal } from './csdn-original';
import { designCompany } from './design-company';
import { detailPage } from './detail-page';
import { docsOriginal } from './docs-original';
import { essaySite } from './essay-site';
import { foreignNotice } from './foreign-notice';
import { forumThread } from './forum-thread';
import { greetingSite } from './greeting-site';
import { hexMirror } from './hex-mirror';
import { hexoOriginal } from './hexo-original';
import { homePage } from './home-page';
import { juejinOriginal } from './juejin-original';
import { keywordFarm } from './keyword-farm';
import { keywordInjector } from './keyword-injector';
import { linkHub } from './link-hub';
import { listPage } from './list-page';
import { plainOriginal } from './plain-original';
import { proxyPage } from './proxy-page';
import { referenceOriginal } from './reference-original';
import { slugMirror } from './slug-mirror';
import { spinner } from './spinner';
import { stitchedAnswers } from './stitched-answers';
import { stockIntro } from './stock-intro';
import { translation } from './translation';
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
  converter,
  creditedRepost,
  crossPost,
  csdnOriginal,
  designCompany,
  detailPage,
  docsOriginal,
  essaySite,
  foreignNotice,
  forumThread,
  greetingSite,
  hexMirror,
  hexoOriginal,
  homePage,
  juejinOriginal,
  keywordFarm,
  keywordInjector,
  linkHub,
  listPage,
  plainOriginal,
  proxyPage,
  referenceOriginal,
  slugMirror,
  spinner,
  stitchedAnswers,
  stockIntro,
  translation,
  webmasterCms,
  weixinOriginal,
  wildcardBlog,
  wordpressOriginal,
];

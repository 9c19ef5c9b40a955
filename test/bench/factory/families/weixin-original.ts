import { renderArticle } from '../article';
import type { Family } from '../family';
import { escapeText } from '../markup';

/** A WeChat page: hidden container, data-src images, one code element a line, 阅读原文 as chrome. */
export const weixinOriginal: Family = {
  id: 'weixin-original',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://mp.weixin.qq.com/s/${random.letters(22, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')}`;
    return {
      url,
      documentTitle: body.title,
      head: `<meta property="og:title" content="${body.title.replaceAll('"', '&quot;')}"><meta property="og:site_name" content="微信公众平台"><meta name="author" content="${desk.nick}"><meta property="og:url" content="${url}">`,
      title: body.title,
      author: desk.nick,
      above: `<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="img-content"><h1 class="rich_media_title" id="activity-name">${escapeText(body.title)}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">${escapeText(desk.nick)}</span><span class="rich_media_meta_nickname"><a href="javascript:void(0);" id="js_name">${escapeText(desk.brand)}</a></span><em id="publish_time"></em></div>`,
      article: renderArticle(desk, url, {
        container: 'one',
        paragraph: 'section',
        attributes:
          'class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"',
        code: random.pick(['code-lines', 'weixin-fix']),
        image: 'data-ratio',
        alt: '图片',
        interruptions: 0,
      }),
      below: `<div class="rich_media_tool"><a href="##" id="js_view_source">${book.noise('阅读原文')}</a> <span>${book.noise('预览时标签不可点')}</span></div></div></div></div>`,
      isBare: true,
      source: { kind: 'none' },
    };
  },
};

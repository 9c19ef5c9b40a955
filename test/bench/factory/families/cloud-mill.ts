import { renderArticle } from '../article';
import type { Family } from '../family';
import { related, shareBar } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';

/** A hosting company's article mill: brand as 来源, placeholder author, stock intro (survey 3.7). */
export const cloudMill: Family = {
  id: 'cloud-mill',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://www.${desk.domain}/zixun/${number(desk, 6)}.html`;
    const placeholder = random.pick(['iii', '小新', '小编']);
    book.credit(placeholder);
    const intro = random.pick([
      `这篇文章主要讲解了“${body.title}”，文中的讲解内容简单清晰，易于学习与理解，下面请大家跟着小编的思路慢慢深入，一起来研究和学习“${body.title}”吧！`,
      `小编给大家分享一下${body.title}的示例分析，相信大部分人都还不怎么了解，因此分享这篇文章给大家参考一下，希望大家阅读完这篇文章后大有收获，下面让我们一起去了解一下吧！`,
    ]);
    const outro = `到此，相信大家对“${body.title}”有了更深的了解，不妨来实际操作一番吧！这里是${desk.brand}网站，更多相关内容可以进入相关频道进行查询，关注我们，继续学习！`;
    return {
      url,
      documentTitle: `${body.title} - ${random.pick(['编程语言', '开发技术'])} - ${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `<div class="tip"><p>${book.noise('温馨提示×')}</p><p>${book.noise('登录注册即代表您同意服务条款和隐私协议')}</p></div>${titleHeading(desk, body.title)}${metaLine(desk, { more: [`来源：${desk.brand}`, reads(desk), `作者：${placeholder}`, '栏目：编程语言'] })}`,
      article: renderArticle(desk, url, { lead: `<p>${book.noise(intro)}</p>`, tail: `<p>${book.noise(outro)}</p>` }),
      below: `${shareBar(desk)}${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};

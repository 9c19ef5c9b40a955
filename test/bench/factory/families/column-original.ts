import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { comments, related } from '../noise';
import { number, reads } from '../pieces';

/** An author's column on a platform: name and day above, 编辑于 below, the platform's own rights line. */
export const columnOriginal: Family = {
  id: 'column-original',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random, book } = desk;
    const [url, name] = random.pick([
      [`https://zhuanlan.zhihu.com/p/${number(desk, 9)}`, '知乎'],
      [`https://www.jianshu.com/p/${random.letters(12)}`, '简书'],
      [`https://segmentfault.com/a/1190000${number(desk, 9)}`, 'SegmentFault 思否'],
      [`https://cloud.tencent.com/developer/article/${number(desk, 7)}`, '腾讯云开发者社区'],
    ] as const);
    const rights = random.pick([
      '著作权归作者所有，转载或内容合作请联系作者',
      '本文系作者授权发表，未经许可不得转载',
      '内容声明：本文为作者独立观点',
      '禁止转载，如需转载请通过简信联系作者',
    ]);
    return {
      url,
      documentTitle: `${body.title} - ${name}`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<article class="Post-Main"><header class="Post-Header"><h1 class="Post-Title">${escapeText(body.title)}</h1><div class="Post-Author">${anchor('/people/a', desk.nick, ' class="UserLink-link" rel="author"')} <time datetime="${desk.date}">${book.noise(desk.date)}</time> <span>${book.noise(reads(desk))}</span></div></header>`,
      article: renderArticle(desk, url, {
        container: 'one',
        attributes: random.pick([
          'class="RichText ztext Post-RichText"',
          'class="_2rhmJa"',
          'class="article fmt article-content"',
        ]),
        interruptions: 0,
      }),
      below: `<div class="ContentItem-time">${book.noise(`编辑于 ${desk.date}`)}</div><p>${book.neutral(rights)}</p></article>${comments(desk)}${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};

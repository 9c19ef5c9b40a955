import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { number, titleHeading } from '../pieces';

/** Synonym spinners: 关于X:title, character count, labels spun too (survey 3.12). */
export const spinner: Family = {
  id: 'spinner',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('weixin');
    const topic = random.pick(body.tags);
    const url = `https://${desk.domain}/guanyu${random.letters(6, 'abcdefghi')}${number(desk, 3)}.html`;
    const line = `<p>${book.neutral(`作者 | ${origin.author} 起源 | ${origin.author}公众号`)}</p>`;
    return {
      url,
      documentTitle: `关于${topic}:${body.title} | ${desk.brand}`,
      title: body.title,
      author: origin.author,
      above: `${titleHeading(desk, `关于${topic}:${body.title}`)}<p>${book.noise(`${random.int(10, 900)}次阅读`)}</p><p>${book.noise(`共计 ${random.int(900, 9000)} 个字符，预计需要花费 ${random.int(3, 30)} 分钟才能阅读完成。`)}</p>`,
      article: renderArticle(desk, url, { ...(body.lang === 'zh-CN' ? { damage: 'spun' as const } : {}), lead: line }),
      below: related(desk),
      source: { kind: 'name', name: origin.author },
    };
  },
};

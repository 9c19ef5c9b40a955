import { renderArticle } from '../article';
import type { Desk } from '../desk';
import type { Family } from '../family';
import { number, titleHeading } from '../pieces';
import { trueStatement } from '../statement';

function salad({ random }: Desk, count: number): string {
  const tags = ['tfoot', 'dir', 'q', 'b', 'center', 'kbd', 'u', 'em', 'i', 'small', 'bdo', 'font'];
  return Array.from({ length: count }, () => {
    const tag = random.pick(tags);
    return `<${tag} id='${random.letters(5)}'></${tag}>`;
  }).join('');
}

/** Hundreds of empty elements with random ids around and inside a spun text (survey 3.27). */
export const tagSalad: Family = {
  id: 'tag-salad',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('weixin', 'csdn', 'juejin');
    const url = `http://www.${desk.domain}/${random.letters(5)}/${number(desk, 5)}.html`;
    const statement = trueStatement(desk, origin);
    return {
      url,
      documentTitle: `${body.title}-${desk.brand}`,
      title: body.title,
      above: `<div style="display:none">${salad(desk, random.int(80, 300))}</div>${salad(desk, 40)}${titleHeading(desk, body.title)}`,
      article: renderArticle(desk, url, {
        ...(body.lang === 'zh-CN' ? { damage: 'spun' as const } : {}),
        ...random.pick([{ lead: statement.html }, { tail: statement.html }]),
        interruptions: 3,
        interruption: () => salad(desk, 30),
      }),
      below: salad(desk, random.int(40, 120)),
      source: statement.source,
    };
  },
};

import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { number, titleHeading } from '../pieces';
import { vagueStatement } from '../statement';

/** Sites that print «title_第N张图片» below each image, and rows with abstracts (survey 3.10). */
export const captionFarm: Family = {
  id: 'caption-farm',
  pageClass: 'repost',
  suits: (body) => body.blocks.some((block) => block.kind === 'image'),
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('jianshu', 'csdn', 'blog');
    const url = `https://www.${desk.domain}/article/${number(desk, random.pick([7, 19]))}.htm`;
    const statement = vagueStatement(desk, origin);
    return {
      url,
      documentTitle: body.title,
      title: body.title,
      above: titleHeading(desk, body.title),
      article: renderArticle(desk, url, {
        junkCaption: (count) => `${body.title}_第${count}张图片`,
        tail: statement.html,
      }),
      below: related(desk, 'rows'),
      source: statement.source,
    };
  },
};

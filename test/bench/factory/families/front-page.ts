import { renderBlock } from '../blocks';
import { codeStyles } from '../code';
import type { Family } from '../family';
import { formulaStyles } from '../formula';
import { imageStyles } from '../images';
import { anchor } from '../markup';
import { otherArticles } from '../noise';
import { number } from '../pieces';

/** A blog's front page that prints several posts whole or in part, one below the other. */
export const frontPage: Family = {
  id: 'front-page',
  pageClass: 'nonarticle',
  compose(desk) {
    const { body, random } = desk;
    const url = random.pick([`https://${desk.domain}/`, `https://${desk.domain}/page/${random.int(2, 9)}/`]);
    const [code, image, formula] = [codeStyles[0], imageStyles[0], formulaStyles[0]];
    if (!code || !image || !formula) throw new RangeError('no styles');
    const styles = {
      paragraph: 'p',
      code,
      image,
      formula,
      note: 'plain',
      linkedWord: '',
      fold: 'details',
      heading: 'strong',
      caption: 'figure',
      hasTableHead: true,
      list: 'tight',
      alt: '',
      page: url,
    } as const;
    const size = Math.max(1, Math.floor(body.blocks.length / 5));
    const posts = otherArticles(desk, 5).map((title, at) => {
      const blocks = body.blocks.slice(at * size, (at + 1) * size);
      const text = blocks.map((block) => renderBlock(desk, block, styles)).join('\n');
      const more = random.chance(0.6) ? anchor(`/p/${number(desk, 5)}`, '继续阅读 »') : '';
      return `<div class="post"><h2>${anchor(`/p/${number(desk, 5)}`, title)}</h2><div class="entry">${text}${more}</div><p>${desk.date} 分类：${random.pick(body.tags)} 评论(${random.int(0, 9)})</p></div>`;
    });
    return {
      url,
      documentTitle: `${desk.nick}的博客`,
      title: `${desk.nick}的博客`,
      above: '',
      article: `<div class="posts">${posts.join('\n')}</div>`,
      below: `<div class="nav">${anchor('/page/2', '下一页')} ${anchor('/page/9', '末页')}</div>`,
      source: { kind: 'none' },
    };
  },
};

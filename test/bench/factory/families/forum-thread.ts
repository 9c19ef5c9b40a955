import { renderArticle } from '../article';
import type { Family } from '../family';
import { comments } from '../noise';
import { number, titleHeading } from '../pieces';

/** A forum thread: the home site itself plants hidden garbage between the lines and lists replies below. */
export const forumThread: Family = {
  id: 'forum-thread',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random, book } = desk;
    const url = `http://bbs.${desk.domain}/thread-${number(desk, 6)}-1-1.html`;
    const salt = () =>
      `<font class="jammer" style="display:none">${book.noise(`${random.letters(2, '~:&% ')}${random.letters(9, 'ABCdef123')}`)}</font><br>`;
    book.feature('confusable:own-garbage');
    return {
      url,
      documentTitle: `${body.title} - ${random.pick(body.tags)} - ${desk.brand} - Powered by Discuz!`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<div id="pt" class="bm">${book.noise(`${desk.brand}论坛 › 技术交流区`)}</div>${titleHeading(desk, body.title)}<div class="authi"><a href="space-uid-${number(desk, 4)}.html" class="xw1">${desk.nick}</a> <em>${book.noise(`发表于 ${desk.date} 11:20:06`)}</em> <span>${book.noise('只看该作者')}</span></div>`,
      article: renderArticle(desk, url, {
        container: 'table',
        paragraph: 'br',
        image: 'zoomfile',
        code: random.pick(['blockcode', 'plain', 'br']),
        attributes: `class="t_f" id="postmessage_${number(desk, 5)}"`,
        interruptions: 4,
        interruption: salt,
      }),
      below: comments(desk),
      source: { kind: 'none' },
    };
  },
};

import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { related, shareBar } from '../noise';
import { number } from '../pieces';

/** A question with one long answer: an article, whose author is the one who answers. */
export const questionAnswers: Family = {
  id: 'question-answers',
  pageClass: 'original',
  suits: (body) => body.lang.startsWith('zh'),
  compose(desk) {
    const { body, random, book } = desk;
    const url = random.pick([
      `https://www.zhihu.com/question/${number(desk, 8)}/answer/${number(desk, 9)}`,
      `https://ask.${desk.domain}/q/${number(desk, 7)}`,
    ]);
    const votes = `${random.int(3, 900)} 人赞同了该回答`;
    const rights = random.chance(0.4) ? `<p>${book.neutral('著作权归作者所有，转载请联系作者获得授权。')}</p>` : '';
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<div class="QuestionHeader"><h1 class="QuestionHeader-title">${escapeText(body.title)}</h1><div class="side">${book.noise('关注问题')} ${book.noise('写回答')} ${book.noise('邀请回答')}</div></div><div class="AnswerItem"><div class="AuthorInfo">${anchor('/people/x', desk.nick, ' class="UserLink-link"')}</div><div class="vote">${book.noise(votes)}</div>`,
      article: renderArticle(desk, url, {
        container: 'one',
        attributes: 'class="RichText ztext"',
        interruptions: 0,
        tail: rights,
      }),
      below: `<div class="ContentItem-time">${book.noise(`编辑于 ${desk.date} 09:12`)}</div><div class="actions">${book.noise('收起评论')} ${book.noise('感谢作者')} ${book.noise('更多操作')}</div>${shareBar(desk)}</div>${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};

import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { inventOrigin } from '../names';
import { pager, related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** An original that names other pages: reference lists, a credited snippet, 本文首发于, talk about reposting. */
export const referenceOriginal: Family = {
  id: 'reference-original',
  pageClass: 'original',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://${desk.domain}/posts/${number(desk, 4)}`;
    const others = (['csdn', 'cnblogs', 'juejin', 'segmentfault'] as const).map(
      (platform) => inventOrigin(random, platform).url,
    );
    const form = random.pick(['list', 'plain-list', 'snippet', 'talk', 'see', 'image-credit'] as const);
    book.feature(`confusable:${form}`);
    const say = (text: string) => {
      book.text(text);
      return text;
    };
    const links = () => others.map((other) => `<li>${anchor(other, say(other))}</li>`).join('');
    const tails: Record<typeof form, () => string> = {
      list: () => `<h2>${say(random.pick(['参考资料', '参考链接', '参考文章']))}</h2><ol>${links()}</ol>`,
      'plain-list': () =>
        `<p>${say('参考：')}</p>${others
          .slice(0, 2)
          .map((other) => `<p>${anchor(other, say(other))}</p>`)
          .join('')}`,
      snippet: () =>
        `<pre><code>// 来源：${others[0] ?? ''}\nfunction once(work) {\n  let done = false;\n  return () => done || ((done = true), work());\n}</code></pre><p>${say('上面这个小函数是从别处抄来改的，出处写在注释里。')}</p>`,
      talk: () =>
        `<p>${say('最近发现有人整站搬运，文末只写一句「本文转自网络，侵权删除」，连原文链接都不留。转载本来没什么，抹掉出处才让人难受。')}</p>`,
      see: () =>
        `<p>${say('类似的思路可以参考')}${anchor(others[1] ?? '', say('这篇文章'))}${say('，写得比我细。')}</p>`,
      'image-credit': () => `<p>${say('（文中部分图片来源于网络，侵权删）')}</p>`,
    };
    const added = tails[form]();
    if (form === 'snippet')
      book.code(
        `// 来源：${others[0] ?? ''}\nfunction once(work) {\n  let done = false;\n  return () => done || ((done = true), work());\n}`,
      );
    return {
      url,
      documentTitle: `${body.title} · ${desk.nick}`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { author: desk.nick })}`,
      article: renderArticle(desk, url, { tail: added, interruptions: 0 }),
      below: `${pager(desk)}${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};

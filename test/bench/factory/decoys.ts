import type { Desk } from './desk';
import { anchor } from './markup';
import { inventOrigin } from './names';

/** Something on an original page that looks like a source statement and is none. */
export interface Decoy {
  readonly id: string;
  /** Markup at the end of the text. Words and code that belong to the text go into the book. */
  make(desk: Desk): string;
}

const platforms = ['csdn', 'cnblogs', 'juejin', 'segmentfault', 'blog', 'jianshu'] as const;

function foreign(desk: Desk): string {
  return inventOrigin(desk.random, desk.random.pick(platforms)).url;
}

function say(desk: Desk, text: string): string {
  desk.book.text(text);
  return text;
}

function cited(desk: Desk): string {
  const url = foreign(desk);
  return anchor(url, say(desk, url));
}

function code(desk: Desk, text: string): string {
  desk.book.code(text);
  return `<pre><code>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</code></pre>`;
}

const line = (desk: Desk, text: string) => `<p>${say(desk, text)}${cited(desk)}</p>`;

/** Every confusable that the factory knows. */
export const decoys: readonly Decoy[] = [
  {
    id: 'list',
    make: (desk) =>
      `<h2>${say(desk, desk.random.pick(['参考资料', '参考链接', '参考文章', '参考文献', '延伸阅读', 'References']))}</h2><ol>${[1, 2, 3].map(() => `<li>${cited(desk)}</li>`).join('')}</ol>`,
  },
  { id: 'plain-list', make: (desk) => `<p>${say(desk, '参考：')}</p><p>${cited(desk)}</p><p>${cited(desk)}</p>` },
  {
    id: 'one-reference',
    make: (desk) =>
      line(desk, desk.random.pick(['参考：', '参考链接：', '参考自 ', '部分内容参考了 ', '更多内容见：'])),
  },
  {
    id: 'code-comment',
    make: (desk) =>
      `${code(desk, `// ${desk.random.pick(['来源', '原文链接', '转载自', 'source'])}：${foreign(desk)}\nfunction once(work) {\n  let done = false;\n  return () => done || ((done = true), work());\n}`)}<p>${say(desk, '上面这个小函数是从别处抄来改的，出处写在注释里。')}</p>`,
  },
  {
    id: 'code-string',
    make: (desk) =>
      `${code(desk, `$ curl -s ${foreign(desk)} | grep 原文地址\n原文地址：${foreign(desk)}`)}<p>${say(desk, '跑完会看到类似上面的输出。')}</p>`,
  },
  {
    id: 'talk',
    make: (desk) =>
      `<p>${say(desk, '最近发现有人整站搬运，文末只写一句「本文转自网络，侵权删除」，连原文链接都不留。转载本来没什么，抹掉出处才让人难受。')}</p>`,
  },
  {
    id: 'see',
    make: (desk) =>
      `<p>${say(desk, '类似的思路可以参考')}${anchor(foreign(desk), say(desk, '这篇文章'))}${say(desk, '，写得比我细。')}</p>`,
  },
  {
    id: 'image-credit',
    make: (desk) =>
      `<p>${desk.book.neutral(desk.random.pick(['（文中部分图片来源于网络，侵权删）', '题图来自一位朋友，未经许可请勿使用', '图片来源：作者自摄']))}</p>`,
  },
  { id: 'image-address', make: (desk) => line(desk, desk.random.pick(['图片来源：', '题图来源：', '封面图出处：'])) },
  {
    id: 'data-source',
    make: (desk) => line(desk, desk.random.pick(['数据来源：', '数据集地址：', '统计口径和原始数据见：'])),
  },
  {
    id: 'resources',
    make: (desk) =>
      line(
        desk,
        desk.random.pick([
          '项目地址：',
          '源码地址：',
          '论文地址：',
          '题目链接：',
          '下载地址：',
          '视频地址：',
          '工具官网：',
        ]),
      ),
  },
  {
    id: 'quote',
    make: (desk) =>
      `<blockquote><p>${say(desk, '慢一点写，快一点删，留下来的才是你要说的。')}</p><p>${say(desk, '来源：')}${cited(desk)}</p></blockquote><p>${say(desk, '这句话我抄在本子的第一页，每次动笔之前看一眼。')}</p>`,
  },
  {
    id: 'table',
    make: (desk) =>
      `<table><tr><th>${say(desk, '工具')}</th><th>${say(desk, '原文链接')}</th></tr>${['甲', '乙'].map((name) => `<tr><td>${say(desk, `工具${name}`)}</td><td>${cited(desk)}</td></tr>`).join('')}</table><p>${say(desk, '表里的工具都试过，排名不分先后。')}</p>`,
  },
  {
    id: 'section',
    make: (desk) =>
      `<h3>${say(desk, '附：别人的一个解释')}</h3><p>${say(desk, '下面这一小段摘自')}${anchor(foreign(desk), say(desk, '另一位作者的博客'))}${say(desk, '，他用水管打比方，比我说得清楚。')}</p><p>${say(desk, '水压是推力，水流是结果，水管的粗细决定了两者的关系。')}</p><h3>${say(desk, '小结')}</h3><p>${say(desk, '比方总有边界，用到这里就够了，剩下的还得靠自己动手。')}</p>`,
  },
  {
    id: 'hidden',
    make: (desk) =>
      `<div style="display:none">${desk.book.noise('本文转载自')}${anchor(foreign(desk), desk.book.noise('隐藏的地址'))}</div><p>${say(desk, '写到这里，茶也凉了，就此打住。')}</p>`,
  },
  {
    id: 'own-profiles',
    make: (desk) =>
      `<p>${say(desk, '我在别处的主页：')}${anchor('https://github.com/', say(desk, '代码仓库'))}${say(desk, '、')}${anchor(inventOrigin(desk.random, 'cnblogs').home, say(desk, '旧博客'))}${say(desk, '，内容不完全一样。')}</p>`,
  },
  {
    id: 'reply',
    make: (desk) => `<p>${say(desk, '有读者问能不能转载：可以，附上来源和作者就好，不用再写信问我。')}</p>`,
  },
];

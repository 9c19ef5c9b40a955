import { describe, expect, test } from 'vitest';
import { detect } from '../../../../src/core/detect';
import { atFoot, atHead, isRepost, pageOf, prose, type Sketch, sourceOf, url } from '../../../support/dough-page';

describe('a label in a running sentence', () => {
  test.each([
    '最后提醒一句，引用别人的段落时请写明作者：王小明，来源：知乎专栏，这样别人才查得到。',
    '写论文摘录一段话，脚注里至少要有作者：李四光，出处：《面团学》，少一样都算不规范。',
    '举个例子，文末的来源：面点周刊，其实只是编辑随手填的，并不代表真从那里来。',
    '如果有人在页脚写一行转自：麦穗日记，你点进去却什么也没有，那多半是采集站。',
    '很多人以为加上来源：网络美食台，就可以随便用别人的照片了，其实远远不够。',
    '假如我写作者：小麦，编辑：大麦，你会更相信这篇东西吗？我想不会。',
    '门户网站的习惯是在标题下方注明来源：某地晚报，读者扫一眼就知道稿子不是自己写的。',
    '教程里常见的写法是先写出处：麦田志，再写日期，最后写页码，三样齐全才算完整。',
    '他把别人的食谱改头换面，只留下原文链接：空白，读者想追问都没有地方。',
    '有的模板自带一行本文转载自：某某博客，站长忘了删，结果自己的文章也成了转载。',
    '正确的格式应该是作者：张揉面，《发面入门》，来源：面点出版社，二〇一〇年。',
    '编辑部的同事说，投稿时请在邮件里写清作者：真名或笔名，来源：首次发表的刊物，方便我们核对。',
    '所谓转自：面点周刊，指的是文章先在那边登出来，这边只是照搬，并没有新的内容。',
    '我见过最离谱的一篇，开头写着转载自麦穗的厨房，点开却是卖面粉的广告。',
    '要判断一篇食谱是否抄来的，先看有没有来源：张三的厨房这样的字样，再看图片上的水印。',
    '搜索引擎会把来源：面点网这一行当成线索，所以写错了会影响排名。',
    '老师让我们练习写引文，比如：作者：鲁小麦，来源：面粉月刊，然后互相批改。',
    '他说“本文转自麦穗日记，作者：小麦”，说完自己先笑了，因为那篇就是他写的。',
    '聊天时他把那段话发给我，还附上出处：麦田来信，我查了半天也没有查到原书。',
    '版权这件事说来话长，转载自：朋友的公众号，也要先问过朋友才行，不能拿来就用。',
    '规范的做法有三条：写清原文作者：某某，给出链接，说明改动了哪些地方。',
    '如果你的文章被搬走，对方至少应写明来源：你的站名，否则可以要求删除。',
  ])('%s states nothing', (sentence) => {
    const [first = '', ...others] = prose;
    const pages: readonly (readonly Sketch[])[] = [
      [sentence, ...prose],
      [...prose.slice(0, 12), sentence, ...prose.slice(12)],
      [...prose, sentence],
      [...others, first + sentence],
      [sentence + first, ...others],
    ];
    for (const blocks of pages) {
      expect(sourceOf(blocks)).toBe('');
      expect(detect(pageOf(blocks)).level).toBe('original');
    }
  });

  test.each([
    ['来源：面点周刊', '@面点周刊'],
    ['作者：小麦，来源：面点周刊', '@'],
    ['2020-01-02 10:11 来源：面点周刊 作者：小麦 阅读：123', '@面点周刊'],
    ['本文转载自：面点周刊，版权归原作者所有，如有侵权请联系删除。', '@面点周刊'],
    ['声明：本文仅代表作者个人观点，转载自面点周刊。', '@面点周刊'],
    ['（来源：面点周刊，编辑：小米）', '@面点周刊'],
    ['经作者同意，转载自公众号「麦穗日记」，感谢作者的分享。', '@麦穗日记'],
    ['文章内容仅供参考，来源：面点周刊', '@面点周刊'],
    ['转自：面点周刊，感谢原作者。', '@面点周刊'],
    ['作者丨小麦 来源丨面点周刊', '@'],
    ['本文来源：面点周刊，原标题《面团的脾气》，有删节。', '@面点周刊'],
    ['感觉写得不错，收藏一下，转自麦穗日记的博客', '@麦穗日记'],
    ['文章写得很好，转过来和大家一起学习，转载自：麦穗日记', '@麦穗日记'],
    ['本文转自公众号「麦穗日记」，作者是一位做了二十年面包的老师傅，写得实在，推荐给大家。', '@麦穗日记'],
    ['偶然读到一篇讲面团的文章，写得真好，分享给大家，原文链接：https://mian.haoshi-net.cn/2021/tuan.html', url],
    ['今天整理旧资料时翻出来的，转载自：https://mian.haoshi-net.cn/2021/tuan.html ，侵删', url],
    ['来源：面点周刊 | 责任编辑：小米 | 2020年1月2日', '@面点周刊'],
    ['文 | 小麦 来源 | 面点周刊（ID：miandian）', '@'],
    ['原标题：面团的脾气，来源：面点周刊', '@面点周刊'],
  ])('%s states a source', (sentence, source) => {
    expect(atHead(sentence)).toContain(source);
    expect(atFoot(sentence)).toContain(source);
    expect(isRepost(sentence)).toBe(true);
  });
});

describe('further forms', () => {
  test.each([
    `文/小麦 来源/[面点周刊](${url})`,
    `采集自 [麦穗](${url})`,
    `抓取自：${url}`,
    `本文收录自 ${url}`,
    `Credit: [麦穗](${url})`,
    `h/t [麦穗](${url})`,
    `【来源】[面点周刊](${url})`,
    `原文地址：[点此查看](https://proxy.jiasu.cc/fetch?url=${encodeURIComponent(url)})`,
    `来源：[面团的脾气](${url})`,
    `来源：[${url}](https://www.copyshop-a.cn/x/12.html)`,
  ])('%s', (text) => {
    expect([atHead(text), atFoot(text)]).toEqual([url, url]);
  });

  test.each([
    ['【来源】面点周刊', '@面点周刊'],
    ['[来源] 面点周刊', '@面点周刊'],
    ['来源丨面点周刊', '@面点周刊'],
    ['「来源」面点周刊', '@面点周刊'],
    ['选自《面点周刊》', '@面点周刊'],
    ['本文内容由 面点周刊 提供', '@面点周刊'],
    ['出自知乎用户 麦穗 的回答，转载请联系本人', '@麦穗'],
  ])('%s', (text, name) => {
    expect([atHead(text), atFoot(text), isRepost(text)]).toEqual([name, name, true]);
  });

  test.each([
    '【来源】为禾本科植物小麦的干燥种子',
    '素材来源：面点周刊',
    `Photo credit: [面点周刊](${url})`,
    'Credit: 面点周刊',
    '下面这段话出自知乎用户麦穗的回答，我并不同意',
    '本文由面点店提供技术支持',
    '选自《诗经》',
    '据本报1月2日讯，面粉涨价了。',
    '血样采集自三家医院的志愿者。',
    `转载自：https://mian.haoshi-net.cn/login?return_to=${encodeURIComponent('https://other.example.com/x')}`,
  ])('%s stays quiet', (text) => {
    expect([atHead(text), atFoot(text), isRepost(text)]).toEqual(['', '', false]);
  });

  test('a dateline counts on the page of somebody else who names no other source', () => {
    const dateline = '新华社北京1月2日电（记者麦穗）面粉涨价了。';
    expect(atHead(dateline)).toBe('@新华社');
    expect(sourceOf([dateline, ...prose], { title: '面粉涨价 - 新华网' })).toBe('');
    expect(sourceOf([dateline, ...prose], { url: 'https://www.toutiao.com/article/7123456789/' })).toBe('');
    expect(sourceOf(['来源：面点周刊', dateline, ...prose])).toBe('@面点周刊');
    expect(sourceOf([...prose, dateline])).toBe('');
  });
});

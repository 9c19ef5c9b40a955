/** A piece of a page: words, or an element with its attributes and what it holds. */
type Piece = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...inside: Piece[]];

const title = '先更新数据库还是先删缓存?一次线上事故之后的整理';

/**
 * A typical repost in our own words: promotion line, template lines, an editor's leftovers, a source statement that
 * names the site itself, and a list of other articles.
 */
const body: readonly Piece[] = [
  ['div', { class: 'navbar' }, ['a', { href: '/' }, '博客'], ' ', ['a', { href: '/about.html' }, '关于我']],
  [
    'div',
    { class: 'container' },
    [
      'div',
      { class: 'tip' },
      [
        'a',
        { href: 'https://promo.example/?from=blog', rel: 'nofollow' },
        '还在自己查资料?免费的智能助手,点击这里马上用起来',
      ],
    ],
    ['h1', { class: 'title' }, '先更新数据库还是先删缓存?一次线上事故之后的整理'],
    ['div', { class: 'info' }, ['span', {}, '阅读量:1835 次'], ' ', ['span', {}, '发布时间:2022-06-09']],
    ['p', { class: 'count' }, '本文共 702 字,大约阅读时间需要 3 分钟。'],
    [
      'div',
      { class: 'content' },
      [
        'p',
        {},
        '上个月我们的商品页出过一次奇怪的故障:后台明明改好了价格,有的人刷新十几次看到的还是旧数字。查到最后,问题出在缓存和数据库的先后次序上。这里把当时的推演过程写下来,免得下次再从头想一遍。',
      ],
      ['h2', {}, '一,先说清楚要保证什么'],
      [
        'p',
        {},
        '缓存里放的是数据库的一份副本,两边不可能在每一个瞬间都相同。我们真正要的是两件事:写入成功之后,旧值不能一直留着;万一中间有一步失败,系统要有办法自己恢复过来。',
      ],
      ['p', {}, ['img', { src: '/uploads/20220609/a1.png', alt: '在这里插入图片描述' }]],
      ['h2', {}, '二,先删缓存为什么会出错'],
      [
        'p',
        {},
        '假设请求甲先删掉缓存,还没来得及写数据库;请求乙这时来读,发现缓存是空的,就从数据库取出旧值放回缓存。等甲写完数据库,缓存里的旧值已经没有人再去碰它了,只能等过期时间到来。',
      ],
      [
        'ul',
        {},
        ['li', {}, '读的请求越多,乙插进来的机会就越大;'],
        ['li', {}, '过期时间设得越长,错误的数字留得越久;'],
        ['li', {}, '日志里每一步都显示成功,排查的时候很难看出来。'],
      ],
      ['h2', {}, '三,先写数据库就万事大吉了吗'],
      [
        'p',
        {},
        '先写数据库、再删缓存,出错的窗口要小得多,但不是零。如果删缓存那一步因为网络抖动失败了,旧值同样会留下来。我们的做法是把要删的键写进一张表,由后台任务反复重试,直到删除成功为止。',
      ],
      [
        'pre',
        {},
        [
          'code',
          {},
          "begin;\nupdate goods set price = 1290 where id = 7;\ninsert into cache_cleanup(key) values ('goods:7');\ncommit;",
        ],
      ],
      ['p', {}, '在这里插入图片描述'],
      ['h2', {}, '四,几条写在最后的经验'],
      [
        'p',
        {},
        '给每个键都设上过期时间,把它当作最后一道保险;把删除做成可以重复执行的动作;上线之前,用两个线程把上面的次序真正跑一遍,而不是只在纸上推演。',
      ],
    ],
    ['p', {}, '转载地址:https://www.example-mirror.cn/article/cache-and-database'],
    [
      'div',
      { class: 'like' },
      ['h3', {}, '你可能感兴趣的文章'],
      [
        'div',
        { class: 'item' },
        ['a', { href: '/article/1001' }, '消息队列里的重复消费怎么处理'],
        ['span', {}, '查看>>'],
      ],
      ['div', { class: 'item' }, ['a', { href: '/article/1002' }, '一条慢查询的优化过程'], ['span', {}, '查看>>']],
      ['div', { class: 'item' }, ['a', { href: '/article/1003' }, '分布式锁到底锁住了什么'], ['span', {}, '查看>>']],
      ['div', { class: 'item' }, ['a', { href: '/article/1004' }, '连接池参数该怎么定'], ['span', {}, '查看>>']],
      ['div', { class: 'item' }, ['a', { href: '/article/1005' }, '接口超时之后要不要重试'], ['span', {}, '查看>>']],
      ['div', { class: 'item' }, ['a', { href: '/article/1006' }, '从零写一个限流器'], ['span', {}, '查看>>']],
    ],
  ],
];

/**
 * The sample as a document that shows nothing, runs nothing and loads nothing. It is built from data, because an
 * extension page may neither fetch a file nor turn a string into markup.
 */
export function buildSample(page: Document): Document {
  const sample = page.implementation.createHTMLDocument(`${title} - 博客`);
  sample.documentElement.lang = 'zh-CN';
  for (const piece of body) append(sample.body, piece);
  return sample;
}

function append(parent: Element, piece: Piece): void {
  if (typeof piece === 'string') {
    parent.append(piece);
    return;
  }
  const [tag, attributes, ...inside] = piece;
  const element = parent.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of inside) append(element, child);
  parent.append(element);
}

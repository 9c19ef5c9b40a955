import { type Random, seededRandom } from './factory/random';

/** Paragraphs, code and pictures of the shortest page; its markup is about 28 kB, as an ordinary blog page's is. */
const blocks = 102;

const subjects = '缓存 线程池 索引 调度器 日志 请求 连接 队列 事务 快照 分区 消息 容器 网关 锁 编译器'.split(' ');
const verbs = '会先检查 需要等待 不再依赖 可以复用 应当记录 逐步替换 只读取 重新计算 提前释放 合并写入'.split(' ');
const objects = '上一次的结果 空闲的工作线程 尚未提交的修改 同一台机器上的副本 过期的条目 磁盘上的页 网络的抖动'.split(
  ' ',
);
const reasons = '否则高峰时延迟会变长 这样代价最小 这一点常被忽略 测试里很难复现 文档只提了一句'.split(' ');

function sentence(random: Random): string {
  const [subject, verb, object] = [random.pick(subjects), random.pick(verbs), random.pick(objects)];
  return random.chance(0.5)
    ? `${subject}${verb}${object}，${random.pick(reasons)}。`
    : `如果${object}太多，${subject}${verb}它们。`;
}

function paragraph(random: Random): string {
  const sentences = Array.from({ length: random.int(2, 5) }, () => sentence(random));
  const name = random.letters(6, 'abcdefgh');
  if (random.chance(0.4)) sentences.push(`调用 <code>${name}()</code> 即可。`);
  if (random.chance(0.2)) sentences.push(`细节见<a href="/post/${random.int(100, 999)}.html">${name} 的说明</a>。`);
  return `<p><span style="font-size:16px">${sentences.join('')}</span></p>`;
}

function code(random: Random): string {
  const rows = Array.from(
    { length: random.int(4, 10) },
    () => `  <span class="hljs-keyword">let</span> ${random.letters(5, 'abcdefgh')} = next(${random.int(1, 99)});`,
  );
  return `<pre><code class="language-js hljs">${rows.join('\n')}\n</code></pre>`;
}

function block(random: Random, at: number): string {
  if (at % 12 === 5) return `<h2>${at + 1}. ${random.pick(subjects)}与${random.pick(subjects)}</h2>`;
  if (at % 9 === 4) return code(random);
  if (at % 14 === 8) return `<p><img src="/img/holder.gif" data-src="/img/${random.letters(8)}.png" alt="示意图"></p>`;
  if (at % 17 === 9) return `<ul>${Array.from({ length: 4 }, () => `<li>${sentence(random)}</li>`).join('')}</ul>`;
  return paragraph(random);
}

function links(random: Random, count: number): string {
  const rows = Array.from({ length: count }, () => {
    const [one, other] = [random.pick(subjects), random.pick(subjects)];
    return `<li><a href="/post/${random.int(100, 999)}.html">${one}与${other}的几点记录</a></li>`;
  });
  return `<ul>${rows.join('')}</ul>`;
}

/**
 * A blog page whose article is `scale` times as long as an ordinary one; everything around it stays as it is. Always
 * the same page for the same scale; a hundredfold page has 2.8 MB.
 */
export function longPage(scale: number): string {
  const random = seededRandom(`long page ${scale}`);
  const article = Array.from({ length: blocks * scale }, (_, at) => block(random, at)).join('\n');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>缓存与队列的一次排查 - 记录本</title></head>
<body><header><nav>${links(random, 8)}</nav></header>
<div class="container"><main><article class="post"><h1 class="post-title">缓存与队列的一次排查</h1>
<div class="post-meta">发表于 2021-03-04 | 阅读 1234 次 | 分类：笔记</div>
<div class="post-content">${article}</div>
<div class="post-tags">${links(random, 3)}</div></article>
<div class="related-posts"><h3>相关文章</h3>${links(random, 8)}</div></main>
<aside class="sidebar"><h3>最近文章</h3>${links(random, 12)}</aside></div>
<footer class="footer">版权所有 记录本 保留所有权利</footer></body></html>`;
}

/** A reposted page in the shape of a known scraper family, in our own words, written in several kinds of markup. */
export interface SamplePage {
  readonly name: string;
  readonly html: string;
}

export const sampleUrl = 'http://qwert.sample-mirror.example/';
export const sampleTitle = '缓存与数据库的前后账以及两种写法的对比';
export const sampleDate = '2019-05-26';

/** `#` a heading, `-` a list row (two spaces a level), `!` an image place holder, else a paragraph. */
const body = `# 一,缓存从哪里来
!
- 缓存最早只是程序里的一张表,由 Lin Mo 在 2011 年 3 月写成,并放进了自己的仓库。
- 从 v1.1.0 开始它可以落盘(在此之前重启就会丢掉全部内容)。
- v1.10.0 起它被收进主工程,成了默认的一层。
- 2014 年 6 月主工程发布 2.0,宣布它是正式接口,随后作者写下三点:
  - 这是第一个与主工程同步的版本;
  - 这也是最后一个支持其他后端(即 Alpha,Beta 等)的版本。
  - 最重要的是,使用者应当把导入语句换成新的写法,旧包只会修错误。
!
# 二,两种写法简介
## 1,旁路写法
- 读的时候先看缓存
- 没有再去查库,查到后放回缓存
- 以文件或内存为后端,必须有一个后端才能运行
  - 后端可以切换,现在多用内存
- 便于快速试验,用最少的时间验证想法
## 2,直写写法
- 写的时候两边一起写
- 与主工程结合得更紧
- 实现在主工程的名字空间里
# 三,两种写法的区别
- 直写完全支持事务
  - 只读场景没有影响
  - 自己改流程的时候会有影响
    - 底层接口可以用上层的抽象
    - 适合做研究的人
- 直写支持批量载入
- 直写支持分布式的策略
# 四,两种写法的联系
- 基于同一套接口
  - 旁路的程序改一行导入就能变成直写
  - 反过来未必成立,因为直写还有别的特性
- 存下来的文件格式和含义相同`;

export const sampleItems: readonly string[] = [
  '请求跨站被拦怎么办',
  '一个连接的一生',
  'Linux 常用命令的英文全名和中文解释',
  '在虚拟机里装数据库遇到的几个错误',
  '容器启动时常见的错误',
  '第三阶段学习整理',
  '什么时候用别名,什么时候用映射?',
  '在校外访问图书馆',
  '用串口烧录开发板(免安装运行 get.exe)',
  '剪辑软件提示没有登记的解决方法',
  '一键保存买家晒图(win10)',
  '快传工具推荐',
  '蓝牙模块进不了设置模式的一些原因',
  '教育版编辑器 (2007)字号太小的设置方法',
  '教育版编辑器 (2007)界面空白的解决方法(计算机二级)',
  '计算机二级教材 勘误 (非官方)',
  '让引导页只在第一次启动时出现 ,以后不再显示',
  '修图软件提示:无法使用透视裁剪,因为图层类型不受支持?',
  '下载管理器的个人笔记',
  '怎样把安装包放到网上并给出下载链接',
];

export const samplePromotion = '强烈建议你试试什么都会的chatGPT,快点击我';
export const sampleNoise: readonly string[] = [
  samplePromotion,
  '阅读量:4201 次',
  '发布时间:2019-05-26',
  '本文共 1148 字,大约阅读时间需要 3 分钟。',
  '在这里插入图片描述',
  '转载地址:http://qwert.sample-mirror.example/',
  '你可能感兴趣的文章',
  '查看>>',
  ...sampleItems,
];

interface Row {
  readonly kind: '#' | '-' | '!' | 'p';
  readonly level: number;
  readonly text: string;
}

const rows: readonly Row[] = body.split('\n').map((line) => {
  const [, indent = '', mark = '', text = ''] = /^( *)(#+|-|!)? ?(.*)$/.exec(line) ?? [];
  if (mark.startsWith('#')) return { kind: '#', level: mark.length, text };
  return mark === '-'
    ? { kind: '-', level: indent.length / 2, text }
    : { kind: mark === '!' ? '!' : 'p', level: 0, text };
});

/** Headings and sentences of the article, in order. */
export const sampleSentences: readonly string[] = rows.filter((row) => row.kind !== '!').map((row) => row.text);
export const sampleHeadings: readonly string[] = rows.filter((row) => row.kind === '#').map((row) => row.text);

function writeList(from: number, level: number): readonly [html: string, next: number] {
  let html = '<ul>';
  let at = from;
  while (at < rows.length) {
    const row = rows[at];
    if (row === undefined || row.kind !== '-' || row.level < level) break;
    const [inner, next] =
      rows[at + 1]?.kind === '-' && (rows[at + 1]?.level ?? 0) > level ? writeList(at + 1, level + 1) : ['', at + 1];
    html += `<li>${row.text}${inner}</li>`;
    at = next;
  }
  return [`${html}</ul>`, at];
}

function writeBody(): string {
  let html = '';
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    if (row.kind === '-') {
      const [list, next] = writeList(at, row.level);
      html += list;
      at = next;
      continue;
    }
    if (row.kind === '#') html += row.level === 1 ? `<h2>${row.text}</h2>` : `<h4>${row.text}</h4>`;
    else if (row.kind === '!')
      html += at < 3 ? '<p><img src="/img/1.png" alt="在这里插入图片描述"></p>' : '<p>在这里插入图片描述</p>';
    at++;
  }
  return html;
}

/** Lines with `<br>`, as an editor without blocks leaves them; lists are typed with dots. */
function writeSoup(): string {
  return rows
    .map((row) =>
      row.kind === '!' ? '在这里插入图片描述' : row.kind === '-' ? `${'　'.repeat(row.level)}• ${row.text}` : row.text,
    )
    .join('<br>\n');
}

const head = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${sampleTitle} - 博客</title></head>`;
const source = '转载地址:<a href="http://qwert.sample-mirror.example/">http://qwert.sample-mirror.example/</a>';

export const samplePages: readonly SamplePage[] = [
  {
    name: 'sibling containers',
    html: `${head}<body><div class="nav"><a href="/">博客</a> <a href="/about">关于我</a></div>
<div class="tip"><a href="http://x.example/">${samplePromotion}</a></div><h1>${sampleTitle}</h1>
<div class="info"><span>阅读量:4201 次</span> <span>发布时间:2019-05-26</span></div><p>本文共 1148 字,大约阅读时间需要 3 分钟。</p>
<div class="content">${writeBody()}</div><p>${source}</p>
<div class="like"><div>你可能感兴趣的文章</div>${sampleItems.map((item, at) => `<div class="item"><div>${item}</div><a href="http://s${at}.sample-mirror.example/">查看&gt;&gt;</a></div>`).join('')}</div></body></html>`,
  },
  {
    name: 'one box',
    html: `${head}<body><div><a href="/">博客</a><a href="/about">关于我</a><p><a href="http://x.example/">${samplePromotion}</a></p><h1>${sampleTitle}</h1>
<p>阅读量:4201 次</p><p>发布时间:2019-05-26</p><p>本文共 1148 字,大约阅读时间需要 3 分钟。</p>${writeBody()}<p>${source}</p>
<p>你可能感兴趣的文章</p>${sampleItems.map((item, at) => `<p>${item}</p><p><a href="http://s${at}.sample-mirror.example/">查看&gt;&gt;</a></p>`).join('')}</div></body></html>`,
  },
  {
    name: 'line breaks only',
    html: `${head}<body><div><a href="/">博客</a> <a href="/about">关于我</a><br><a href="http://x.example/">${samplePromotion}</a><br><b>${sampleTitle}</b><br>
阅读量:4201 次<br>发布时间:2019-05-26<br><br>本文共 1148 字,大约阅读时间需要 3 分钟。<br><br>${writeSoup()}<br><br>${source}<br><br>
你可能感兴趣的文章<br>${sampleItems.map((item, at) => `${item}<br><a href="http://s${at}.sample-mirror.example/">查看&gt;&gt;</a><br>`).join('')}</div></body></html>`,
  },
  {
    name: 'lay-out table',
    html: `${head}<body><table width="960"><tr><td colspan="2"><a href="/">博客</a> <a href="/about">关于我</a></td></tr>
<tr><td width="180"><ul><li><a href="/c1">前端</a></li><li><a href="/c2">后端</a></li></ul></td><td><center><a href="http://x.example/">${samplePromotion}</a></center><h1>${sampleTitle}</h1>
<table><tr><td>阅读量:4201 次</td><td>发布时间:2019-05-26</td></tr></table><font>本文共 1148 字,大约阅读时间需要 3 分钟。</font><br>${writeBody()}<p>${source}</p>
<table><tr><td>你可能感兴趣的文章</td></tr>${sampleItems.map((item, at) => `<tr><td>${item}</td><td><a href="http://s${at}.sample-mirror.example/">查看&gt;&gt;</a></td></tr>`).join('')}</table></td></tr></table></body></html>`,
  },
];

import type { Desk } from '../desk';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { firstWords, number } from '../pieces';

/** Pages whose text is elsewhere or was never there. */
const contents: Readonly<Record<string, (desk: Desk) => string>> = {
  'login-wall': (desk) =>
    `<h1>${escapeText(desk.body.title)}</h1><p>${escapeText(firstWords(desk, 30))}…</p><div class="mask"><p>登录后可阅读全文</p><form><input name="phone" placeholder="手机号"><input name="code" placeholder="验证码"><button>登录</button></form><p>登录即代表同意用户协议和隐私政策</p></div>`,
  shell: () => '<div id="app"><div class="skeleton"></div><p>正在加载，请稍候</p></div>',
  missing: () =>
    `<div class="error"><h1>404</h1><p>抱歉，您访问的页面不存在，可能已被删除或者改了名字。</p>${anchor('/', '返回首页')} ${anchor('/search', '去搜索')}</div>`,
  product: (desk) =>
    `<div class="goods"><img src="/img/${number(desk, 5)}.jpg" alt=""><h1>${desk.brand} 无线键盘 静音版</h1><p class="price">￥<b>${desk.random.int(59, 399)}</b> 包邮</p><p>颜色：${['白色', '黑色', '蓝色'].map((each) => `<a>${each}</a>`).join(' ')}</p><button>加入购物车</button><button>立即购买</button><table><tr><td>型号</td><td>K${number(desk, 3)}</td></tr><tr><td>接口</td><td>无线</td></tr><tr><td>重量</td><td>410 克</td></tr></table><h3>商品评价（12）</h3><div>用户${number(desk, 4)}：手感不错，声音很小。</div><div>用户${number(desk, 4)}：送货快。</div></div>`,
  sign: (desk) =>
    `<div class="sign"><h1>注册${desk.brand}账号</h1><form><label>用户名<input></label><label>密码<input type="password"></label><label><input type="checkbox">我已阅读并同意服务条款</label><button>注册</button></form></div>`,
  download: (desk) =>
    `<h1>${desk.brand}工具箱 v${desk.random.int(2, 9)}.1 官方版</h1><ul><li>大小：${desk.random.int(2, 90)}.4 MB</li><li>语言：简体中文</li><li>更新：${desk.date}</li></ul>${['电信下载', '联通下载', '高速下载', '本地下载'].map((each) => anchor(`/down/${number(desk, 5)}`, each)).join(' ')}`,
};

/** Login walls, empty shells, lost pages, goods and forms: nothing to read. */
export const noText: Family = {
  id: 'no-text',
  pageClass: 'nonarticle',
  compose(desk) {
    const kind = desk.random.pick(Object.keys(contents));
    desk.book.feature(`content:${kind}`);
    return {
      url: `https://www.${desk.domain}/${desk.random.letters(4, 'abcdefg')}/${number(desk, 6)}.html`,
      documentTitle: `${kind === 'login-wall' ? desk.body.title : desk.brand} - ${desk.brand}`,
      title: desk.brand,
      above: '',
      article: contents[kind]?.(desk) ?? '',
      below: '',
      isBare: kind === 'shell',
      source: { kind: 'none' },
    };
  },
};

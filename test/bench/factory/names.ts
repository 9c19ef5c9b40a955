import type { Random } from './random';

const people = [
  '晚风渡口',
  '老唐的工具箱',
  '青石板',
  '秋裤程序员',
  '林间小栈',
  '橘子汽水',
  '北岸听潮',
  '修电脑的阿诚',
  '半糖去冰',
  '山葵酱',
  '码字的周末',
  '陈舟',
  '许一白',
  '沈砚',
  'kiwi_dev',
  'lazyfox',
  'mountain_wu',
  'BlueKettle',
  '夜航西飞',
  '阿拉斯加的鱼',
  '程序媛小禾',
  '一只会飞的猪',
  '南山有木',
  'Mr.Zhou',
  '老赵说运维',
  '雨后小故事',
  '隔壁老王的猫',
  'tinycode',
  '江湖人称小白',
  '孟祥云',
  '冷月如霜',
  'seven7777',
  '墨染流年',
  '林若溪',
  'qq_45109872',
  'weixin_44817233',
  '蒋同学',
  '西风独自凉',
];
const brands = [
  '极客驿站',
  '码上飞',
  '云笔录',
  '技术大本营',
  '开发者之窗',
  '编程小筑',
  '星河资讯',
  '百科在线',
  '知行网',
  '蓝点教程网',
  '优学库',
  '壹码网',
  '源力社区',
  '豌豆问答',
  '北极星资料站',
  '小鸟教程',
  '爱码士',
  '飞驰文摘',
  '云顶软件园',
  '一二三教程',
  '博学谷地',
  'CodeHome',
  'DevNotes',
  '慧资讯',
  '站长驿站',
];
const syllables = [
  'ba',
  'ko',
  'li',
  'mu',
  'za',
  'fen',
  'tuo',
  'yun',
  'xin',
  'hai',
  'dou',
  'pei',
  'rui',
  'wan',
  'jie',
  'lan',
  'qiu',
  'sho',
];
const endings = ['com', 'cn', 'net', 'com.cn', 'top', 'org', 'info', 'cc', 'xyz', 'club'];

/** A person's nick. */
export function personName(random: Random): string {
  return random.pick(people);
}

/** A site's brand. */
export function brandName(random: Random): string {
  return random.pick(brands);
}

/** A registrable domain that nobody is known to own. */
export function domainName(random: Random): string {
  return `${random.some(syllables, random.int(2, 3)).join('')}${random.chance(0.4) ? random.int(12, 99) : ''}q.${random.pick(endings)}`;
}

/** A user name as it stands in addresses. */
function userName(random: Random): string {
  return `${random.some(syllables, 2).join('')}${random.chance(0.5) ? random.int(10, 9999) : ''}`;
}

/** A day between 2012 and 2023, ISO. */
export function pastDate(random: Random): string {
  return [random.int(2012, 2023), random.int(1, 12), random.int(1, 28)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The ways in which pages write a day. */
export function writtenDate(random: Random, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const clock = ` ${String(random.int(8, 23)).padStart(2, '0')}:${random.int(10, 59)}:${random.int(10, 59)}`;
  return random.pick([
    iso,
    iso + clock,
    `${year}年${Number(month)}月${Number(day)}日`,
    `${year}/${month}/${day}`,
    `${year}-${month}-${day}${clock.slice(0, 6)}`,
  ]);
}

/** Where an article first stood. */
export interface Origin {
  readonly platform:
    | 'csdn'
    | 'cnblogs'
    | 'jianshu'
    | 'juejin'
    | 'segmentfault'
    | 'weixin'
    | 'zhihu'
    | 'toutiao'
    | 'blog';
  readonly url: string;
  /** The author's page; `''` where there is none in the address. */
  readonly home: string;
  readonly host: string;
  readonly author: string;
  readonly user: string;
}

/** Invents the place of an article on one of the platforms, by another person than the one named. */
export function inventOrigin(random: Random, platform: Origin['platform'], other = ''): Origin {
  const user = userName(random);
  const author = random.pick(people.filter((person) => person !== other));
  const digits = (count: number) => random.pick(['1', '3', '7']) + random.letters(count - 1, '0123456789');
  const make = (host: string, path: string, home: string) => ({
    platform,
    host,
    url: `https://${host}${path}`,
    home: home && `https://${host}${home}`,
    author,
    user,
  });
  switch (platform) {
    case 'csdn':
      return make('blog.csdn.net', `/${user}/article/details/${digits(9)}`, `/${user}`);
    case 'cnblogs':
      return make('www.cnblogs.com', `/${user}/p/${digits(8)}.html`, `/${user}/`);
    case 'jianshu':
      return make('www.jianshu.com', `/p/${random.letters(12)}`, '');
    case 'juejin':
      return make('juejin.cn', `/post/${digits(19)}`, '');
    case 'segmentfault':
      return make('segmentfault.com', `/a/1190000${digits(9)}`, '');
    case 'zhihu':
      return make('zhuanlan.zhihu.com', `/p/${digits(9)}`, '');
    case 'toutiao':
      return make('www.toutiao.com', `/article/${digits(19)}/`, '');
    case 'weixin':
      return make(
        'mp.weixin.qq.com',
        `/s/${random.letters(22, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')}`,
        '',
      );
    case 'blog': {
      const host = domainName(random);
      return make(host, `/${pastDate(random).slice(0, 7).replace('-', '/')}/${user}-notes.html`, '/');
    }
  }
}

import type { Body } from './body';
import { parseBody } from './parse-body';
import { type Random, seededRandom } from './random';

const months = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];
const weathers = [
  '薄雾，太阳到九点才出来',
  '北风四级，水面起了皱',
  '晴，远处的山看得清每一道褶',
  '小雨下了一阵又停，芦苇上挂着水珠',
  '阴，云压得很低',
  '霜，脚踩上去有脆响',
  '闷热，没有一丝风',
  '雷阵雨刚过，泥路陷到脚踝',
  '多云，光线一会儿明一会儿暗',
  '大风，望远镜架不住',
];
const places = [
  '东堤',
  '老码头',
  '第二道闸',
  '芦苇荡北口',
  '浅滩',
  '废砖窑',
  '渡口的柳树下',
  '鱼塘边',
  '观察棚',
  '大桥下面',
];
const birds = [
  '白鹭',
  '池鹭',
  '黑水鸡',
  '斑嘴鸭',
  '绿头鸭',
  '赤麻鸭',
  '凤头䴙䴘',
  '普通翠鸟',
  '金眶鸻',
  '黑翅长脚鹬',
  '震旦鸦雀',
  '棕头鸦雀',
  '红尾伯劳',
  '白鹡鸰',
  '苍鹭',
  '夜鹭',
  '反嘴鹬',
  '红隼',
];
const acts = [
  '在浅水里站着不动，站了一刻钟',
  '沿着岸边一路小跑，跑几步停一停',
  '从头顶飞过，翅膀扇得很慢',
  '和另一只抢一条小鱼，谁也没有吃到',
  '把巢搭在去年的旧桩子上',
  '带着幼鸟过河，小的排成一列',
  '忽然一齐飞起来，绕了半圈又落回原处',
  '藏在草丛里只露出一个头',
  '叫了三声，对岸有回应',
  '梳理羽毛，从左边梳到右边，又从头来过',
];
const thoughts = [
  '记完这一笔，茶已经凉了',
  '同来的孩子问它们冷不冷，我答不上来',
  '数了三遍，三遍数目都不一样，取中间那个',
  '相机没电，只好用铅笔画了个轮廓',
  '去年这一天的记录里也有它们，早了两天',
  '回去的路上碰见放鸭人，他说上游放水了',
  '手冻得写不成字，这一行是回家补的',
  '水位比上周低了一拃，露出一只旧轮胎',
  '远处有人放风筝，它们只抬头看了一眼',
  '翻到本子的最后几页，该买新的了',
];
const notes = [
  '新来的志愿者分不清雌鸟，我让他先看嘴的颜色，再看翅膀上的斑。',
  '环志站回了信，说上个月看到的那只是七年前在六百公里以外戴上的脚环。',
  '闸口换了新的告示牌，字很大，可是没有一个字提到鸟。',
  '村里的老人说从前这里的鸟多得能把天遮住，我算了算，大概要五万只才够。',
];

/** A day of the diary: weather, place, what was seen and a remark, in changing order. */
function diaryDay(random: Random, day: number): string {
  const [first = '', second = ''] = random.some(birds, 2);
  const seen = `${first}${random.int(2, 60)}只，${random.pick(acts)}`;
  const also = random.pick([
    `另有${second}${random.int(1, 9)}只，${random.pick(acts)}`,
    `没有看到${second}，上次来还有`,
    `${second}的叫声听见了，没有见到影子`,
  ]);
  const place = random.pick(places);
  const line = random.pick([
    () => `${random.pick(weathers)}。到${place}，${seen}。${also}。${random.pick(thoughts)}。`,
    () => `${place}。${seen}；${also}。${random.pick(weathers)}，待了不到一个小时。`,
    () => `先去${place}，再去${random.pick(places)}。${random.pick(weathers)}。${seen}。${random.pick(thoughts)}。`,
  ])();
  return `${day}日。${line}${random.chance(0.08) ? random.pick(notes) : ''}`;
}

/** A bird watcher's diary of one year: more than thirty thousand characters of running text. */
function diary(): string {
  const random = seededRandom('diary');
  const parts = months.map((month, at) => {
    const days = Array.from({ length: at === 1 ? 28 : 30 }, (_none, day) => diaryDay(random, day + 1));
    return `## ${month}\n\n${days.join('\n\n')}`;
  });
  return `title: 湿地观鸟日记：一整年\nlang: zh-CN\ntags: 观鸟 湿地 日记\n\n这是一本写在防水本子上的日记，从元旦那天开始，尽量每天去一次。有几天实在没有去，也照实写了。数目是目测的，错了请原谅。\n\n${parts.join('\n\n')}`;
}

const verbs = ['列出', '删除', '合并', '比较', '复制', '检查', '导出', '归档', '改名', '排序'];
const things = [
  '过期的快照',
  '空目录',
  '重复的行',
  '日志里的报错',
  '没有人用的标签',
  '昨天的备份',
  '权限不对的文件',
  '太大的附件',
];
const warnings = [
  '先在测试目录里跑一遍，看清楚会动到哪些东西。',
  '加上第二个参数以后只打印，不动手。',
  '文件名里有空格的时候，引号一个都不能省。',
  '机器上如果是精简版的工具，这个选项可能没有，换成长写法再试。',
  '量大的时候放到夜里，白天会把磁盘占满。',
  '结果按第一列排序，相同的再看第二列。',
];

/** A handbook of commands: sixty short sections, each with a block of code. */
function handbook(): string {
  const random = seededRandom('handbook');
  const tasks = verbs.flatMap((verb) => things.map((thing) => `${verb}${thing}`));
  const sections = random.some(tasks, 60).map((task, at) => {
    const name = `task-${random.letters(4, 'abcdefghijk')}`;
    const code = `# ${task}\n${name} --root "$HOME/data" \\\n  --older-than ${random.int(2, 90)}d \\\n  --format '{name}\\t{size}' |\n  sort -k${random.int(1, 3)} -n | tail -${random.int(5, 40)}\n\nif [ "$?" -ne 0 ]; then\n\techo "${name} failed <${at + 1}>" >&2\nfi`;
    const [first = '', second = ''] = random.some(warnings, 2);
    return `### ${at + 1}. ${task}\n\n要${task}，用下面这几行。${first}\n\n\`\`\`bash\n${code}\n\`\`\`\n\n${second}`;
  });
  return `title: 值班手册：六十条常用命令\nlang: zh-CN\ntags: 运维 手册 命令行\n\n这份手册是三年值班攒下来的，每一条都在半夜里用过。编号不要改，交接单上写的是编号。\n\n${sections.join('\n\n')}`;
}

/** Articles that are too long to be written by hand; the same on every run. */
export function longBodies(): Body[] {
  return [parseBody('long-diary', diary()), parseBody('long-handbook', handbook())];
}

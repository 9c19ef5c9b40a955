import type { Body } from './body';
import { openBook, usableNoise } from './book';
import type { Desk, Draft } from './desk';
import { families } from './families';
import type { Family } from './family';
import type { FactoryPage, Gold } from './gold';
import { brandName, domainName, inventOrigin, type Origin, pastDate, personName } from './names';
import { type Random, seededRandom } from './random';
import { renameClasses } from './rename';
import { wrapPage } from './shell';

/** Hosts that keep a platform's images. */
const imageHosts: Readonly<Partial<Record<Origin['platform'], readonly string[]>>> = {
  csdn: ['img-blog.csdnimg.cn', 'i-blog.csdnimg.cn'],
  cnblogs: ['img2020.cnblogs.com', 'images2018.cnblogs.com'],
  jianshu: ['upload-images.jianshu.io'],
  juejin: ['p3-juejin.byteimg.com'],
  weixin: ['mmbiz.qpic.cn'],
  zhihu: ['pic1.zhimg.com', 'pic3.zhimg.com'],
};

function openDesk(random: Random, body: Body, isOwnSite: boolean): Desk {
  const book = openBook();
  const domain = domainName(random);
  const brand = brandName(random);
  const nick = personName(random);
  let tail = '';
  let host = `${random.pick(['img', 'static', 'pic', 'www'])}.${domain}`;
  return {
    random,
    book,
    body,
    isOwnSite,
    brand,
    domain,
    nick,
    date: pastDate(random),
    origin(...platforms) {
      const origin = inventOrigin(random, random.pick(platforms), nick);
      book.betray(origin.host);
      book.credit(origin.author);
      if (random.chance(0.5)) host = random.pick(imageHosts[origin.platform] ?? [host]);
      return origin;
    },
    imageHost: () => host,
    imageTail: () => tail,
    markImages: (mark, markedHost) => {
      tail = mark;
      host = markedHost;
    },
  };
}

function goldOf(family: Family, draft: Draft, desk: Desk): Gold {
  const { lists } = desk.book;
  const isTranslated = family.pageClass === 'original' && desk.body.tags.includes('翻译');
  return {
    pageClass: family.pageClass,
    isMarked: draft.isMarked ?? true,
    levels: [...(draft.levels ?? []), ...(isTranslated ? ['possible', 'repost'] : [])],
    title: draft.title,
    author: draft.author ?? '',
    credits: lists.credits,
    published: draft.published ?? '',
    text: lists.text,
    formulas: lists.formulas,
    damaged: lists.damaged,
    isScriptFolded: lists.features.some((feature) => /^damage:(?:pinyin|traditional|mixed-script)$/.test(feature)),
    code: lists.code,
    images: lists.images,
    source: draft.source,
    betrays: lists.betrays,
    noise: family.pageClass === 'nonarticle' ? [] : usableNoise(lists, draft.title),
    noiseImages: lists.noiseImages,
    neutral: lists.neutral,
  };
}

/** The text of `<title>` with the site's own signs between its parts. */
function parted(random: Random, { title, documentTitle }: Draft): string {
  const sign = random.pick([' - ', ' - ', ' - ', '_', ' | ', ' – ', ' :: ', ' » ', '-']);
  const at = documentTitle.indexOf(title);
  if (at < 0) return documentTitle;
  const end = at + title.length;
  return documentTitle.slice(0, end) + documentTitle.slice(end).replaceAll(' - ', sign);
}

/** One page of a family around an article; the same arguments give the same page. */
function makePage(seed: string, number: number, family: Family, bodies: readonly Body[]): FactoryPage {
  const random = seededRandom(`${seed}/${family.id}/${number}`);
  const body = random.pick(bodies.filter((each) => family.suits?.(each) ?? true));
  const desk = openDesk(random, body, family.pageClass === 'original');
  const composed = family.compose(desk);
  const draft = family.hasFixedNames ? composed : { ...composed, documentTitle: parted(random, composed) };
  const dressed = wrapPage(desk, draft);
  const isRenamed = family.hasFixedNames !== true && random.chance(0.6);
  if (isRenamed) desk.book.feature('names:dull');
  const html = isRenamed ? renameClasses(random, dressed) : dressed;
  desk.book.feature(`body:${body.id}`);
  return {
    id: `${seed}-${family.id}-${number}`,
    family: family.id,
    url: new URL(draft.url).href,
    html,
    gold: goldOf(family, draft, desk),
    features: desk.book.lists.features,
  };
}

/** So many pages, the families in turn; of one family only where `only` names it. */
export function makePages(seed: string, count: number, bodies: readonly Body[], only?: string): FactoryPage[] {
  const chosen = only === undefined ? families : families.filter((family) => family.id === only);
  if (chosen.length === 0) throw new RangeError(`no family is called ${only}`);
  return Array.from({ length: count }, (_none, number) => {
    const family = chosen[number % chosen.length];
    if (family === undefined) throw new RangeError('no family');
    return makePage(seed, number, family, bodies);
  });
}

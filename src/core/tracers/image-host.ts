import type { ImageFact, PageFacts } from '../facts';
import { anyImageLeftover, leftovers } from '../leftovers';
import { platformOfHost } from '../platforms';
import type { Find, Tracer } from '../tracer';

const imageMarks = leftovers.filter((leftover) => leftover.in === 'image');

/** cnblogs keeps what an author uploads by hand below the account's name. */
const CNBLOGS_ACCOUNT = /\/\/\w+\.cnblogs\.com\/cnblogs_com\/([\w.-]+)\//;

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

function readImage(image: ImageFact, ownPlatform: string | undefined): Find | undefined {
  const mark = anyImageLeftover.test(image.src) ? imageMarks.find((one) => one.match.test(image.src)) : undefined;
  if (mark === undefined || mark.platform === ownPlatform) return undefined;
  const account = mark.platform === 'cnblogs' ? CNBLOGS_ACCOUNT.exec(image.src)?.[1] : undefined;
  const clue = {
    tracer: 'image-host',
    family: 'images',
    strength: 'weak',
    quote: hostOf(image.src),
    locator: image.locator,
  } as const;
  if (account === undefined) return { kind: 'platform', platform: mark.platform, clue };
  const url = `https://www.cnblogs.com/${account}`;
  return { kind: 'author', platform: mark.platform, author: account, url, host: 'www.cnblogs.com', clue };
}

/** Pictures that are still served by the platform where the text once stood. Weak: one borrowed picture does it too. */
export const imageHost: Tracer = {
  id: 'image-host',
  find(facts: PageFacts): readonly Find[] {
    const ownPlatform = platformOfHost(hostOf(facts.url))?.id;
    const finds = new Map<string, Find>();
    for (const image of facts.images) {
      const find = readImage(image, ownPlatform);
      if (find === undefined) continue;
      const key = `${find.platform}/${find.author ?? ''}`;
      if (!finds.has(key)) finds.set(key, find);
    }
    return [...finds.values()];
  },
};

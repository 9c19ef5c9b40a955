import type { SourceGold } from './gold';
import type { Origin } from './names';
import type { Random } from './random';

/** Host of the images that carry the mark. */
export const watermarkHost = 'img-blog.csdnimg.cn';

/** Base64 as image servers want it: URL alphabet, often without padding. */
function coded(random: Random, text: string): string {
  const whole = Buffer.from(text, 'utf8').toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  return random.chance(0.6) ? whole.replace(/=+$/, '') : whole;
}

/** A platform's mark in the address of an image, and what it tells: the author's blog, a nick, or nothing. */
export function csdnWatermark(random: Random, origin: Origin): { readonly mark: string; readonly source: SourceGold } {
  const platform: SourceGold = { kind: 'platform', host: origin.host };
  const author: SourceGold = { kind: 'author', url: origin.home, also: [] };
  return random.pick([
    () => ({
      mark: `?watermark/2/text/${coded(random, origin.home.replace('https:', 'http:'))}/font/5a6L5L2T/fontsize/400/fill/I0JBQkFCMA==/dissolve/70/gravity/SouthEast`,
      source: author,
    }),
    () => ({
      mark: `?x-oss-process=image/watermark,type_ZmFuZ3poZW5naGVpdGk,shadow_10,text_${coded(random, origin.home)},size_16,color_FFFFFF,t_70`,
      source: author,
    }),
    () => ({
      mark: `?x-oss-process=image/watermark,type_d3F5LXplbmhlaQ,shadow_50,text_${coded(random, `CSDN @${origin.author}`)},size_20,color_FFFFFF,t_70,g_se,x_16${random.chance(0.4) ? '#pic_center' : ''}`,
      source: { kind: 'name', name: origin.author } satisfies SourceGold,
    }),
    () => ({
      mark: `?watermark/2/text/${coded(random, 'http://blog.csdn.net/')}/font/5a6L5L2T/fontsize/400/fill/I0JBQkFCMA==/dissolve/70`,
      source: platform,
    }),
  ])();
}

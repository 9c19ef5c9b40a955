import type { Random } from './random';

/** UTF-8 read as Western text. */
function asWestern(text: string): string {
  const decoder = new TextDecoder('windows-1252');
  return decoder.decode(new TextEncoder().encode(text)).replace(/[\u0080-\u009f]/g, '');
}

/** GBK-read replacement characters, two to three signs. */
function asReplaced(text: string): string {
  return '锟斤拷'.repeat(Math.max(1, Math.ceil(text.length / 3)));
}

/** One way in which a page garbles some of its words; no way leads back from it with certainty. */
export function mojibake(random: Random): (text: string) => string {
  const garble = random.pick([asWestern, asReplaced, (text: string) => '\ufffd'.repeat(text.length)]);
  return (text) => {
    const start = random.int(0, Math.max(0, text.length - 12));
    const end = start + random.int(4, 10);
    return text.slice(0, start) + garble(text.slice(start, end)) + text.slice(end);
  };
}

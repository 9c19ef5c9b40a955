import type { Desk } from './desk';
import { anchor } from './markup';

/** The author's own notice: on the author's site it makes no repost, on any other it names the source. */
export function authorNotice(desk: Desk, url: string): string {
  const { random, book } = desk;
  const note = (text: string) => book.neutral(text);
  if (desk.isOwnSite) book.feature('confusable:own-notice');
  const link = () => anchor(url, note(url));
  return random.pick([
    () => `<p>${note('转载请注明出处：')}${link()}</p>`,
    () => `<p>${note(`本文链接：${url}`)}</p>`,
    () => `<p>${note('本文永久链接：')}${link()}</p>`,
    () =>
      `<p>${note('版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。')}<br>${note('本文链接：')}${link()}</p>`,
    () => `<p>${note('版权声明：本博客所有文章除特别声明外，均采用 BY-NC-SA 许可协议。转载请注明出处！')}</p>`,
    () => `<p>${note('原创文章，转载请保留本文地址：')}${link()}</p>`,
    () => `<p>${note('本文系作者原创，如果你在别的网站看到它，请回到这里看完整版：')}${link()}</p>`,
    () => `<blockquote><p>${note('转载时请以超链接形式标明文章原始出处：')}${link()}</p></blockquote>`,
    () => `<p>${note('谢绝转载，如需转载请先与我联系，原文地址 ')}${link()}</p>`,
  ])();
}

import type { Desk } from './desk';

/** An address behind a page that only leads on to it. */
export function redirected(desk: Desk, url: string): string {
  const coded = encodeURIComponent(url);
  return desk.random.pick([
    `https://link.zhihu.com/?target=${coded}`,
    `https://link.juejin.cn/?target=${coded}`,
    `https://link.juejin.cn?target=${coded}`,
    `https://link.jianshu.com/?t=${coded}`,
    `https://${desk.domain}/go/?url=${coded}`,
    `https://www.${desk.domain}/jump?target=${coded}`,
    `https://www.${desk.domain}/redirect?link=${coded}`,
    `https://link.csdn.net/?target=${coded}`,
    `https://www.oschina.net/action/GoToLink?url=${coded}`,
  ]);
}

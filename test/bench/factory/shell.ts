import type { Desk, Draft } from './desk';
import { pageExtras } from './extras';
import { dullClass, escapeAttribute, escapeText, nested } from './markup';
import { sideColumn, siteFoot, siteHead } from './noise';

type Shell = (desk: Desk, main: string) => string;

/** Outer layouts of sites. */
const shells: Readonly<Record<string, Shell>> = {
  modern: (desk, main) =>
    `<header class="site-header">${siteHead(desk)}</header>\n<main>${main}</main>\n<aside class="sidebar">${sideColumn(desk)}</aside>\n<footer>${siteFoot(desk)}</footer>`,
  soup: (desk, main) =>
    nested(
      desk.random,
      `<div class="top">${siteHead(desk)}</div>\n<div class="${dullClass(desk.random)}"><div class="${dullClass(desk.random)}">${nested(desk.random, main, desk.random.int(1, 4))}</div><div class="right">${sideColumn(desk)}</div></div>\n<div class="bottom">${siteFoot(desk)}</div>`,
      desk.random.int(1, 3),
    ),
  table: (desk, main) =>
    `<table width="980" align="center"><tr><td colspan="2">${siteHead(desk)}</td></tr><tr><td valign="top" width="700">${main}</td><td valign="top" width="280">${sideColumn(desk)}</td></tr><tr><td colspan="2" align="center">${siteFoot(desk)}</td></tr></table>`,
  leftSide: (desk, main) =>
    `<div id="header">${siteHead(desk)}</div><div id="container"><div id="sidebar">${sideColumn(desk)}</div><div id="main">${main}</div></div><div id="footer">${siteFoot(desk)}</div>`,
  holy: (desk, main) =>
    `<div class="page"><div class="head">${siteHead(desk)}</div><div class="cols"><div class="nav-l">${sideColumn(desk)}</div><div class="mid">${main}</div><div class="nav-r">${sideColumn(desk)}</div></div><div class="foot">${siteFoot(desk)}</div></div>`,
  sections: (desk, main) =>
    `<section><div>${siteHead(desk)}</div></section><section><div><div>${main}</div></div></section><section>${sideColumn(desk)}</section><section>${siteFoot(desk)}</section>`,
  late: (desk, main) =>
    `<div id="wrapper"><div id="footer-first">${siteFoot(desk)}</div><div id="side-first">${sideColumn(desk)}</div><div id="content">${main}</div><div id="top-last">${siteHead(desk)}</div></div>`,
  bare: (_desk, main) => main,
  thin: (desk, main) => `<div class="nav">${siteHead(desk)}</div>${main}<div class="foot">${siteFoot(desk)}</div>`,
};

const script =
  '<script>var _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="https://hm.baidu.com/hm.js?0";})();</script>';

/** The whole document of a draft. */
export function wrapPage(desk: Desk, draft: Draft): string {
  const { random, book } = desk;
  const name = random.pick(Object.keys(shells));
  const extra = draft.isBare ? { before: '', after: '' } : pageExtras(desk);
  const inner = `${draft.above}\n${draft.article}\n${draft.below}`;
  const shell = shells[name];
  book.feature(`shell:${draft.isBare ? 'own' : name}`);
  const body = draft.isBare || shell === undefined ? inner : shell(desk, inner);
  const keywords = random.chance(0.5)
    ? `<meta name="keywords" content="${escapeAttribute(desk.body.tags.join(','))}">`
    : '';
  const lang = random.pick(['', ' lang="zh-CN"', ' lang="zh"', ' lang="en"']);
  return `<!DOCTYPE html>\n<html${lang}>\n<head>\n<meta charset="utf-8">\n<title>${escapeText(draft.documentTitle)}</title>\n${keywords}\n${draft.head ?? ''}\n${random.chance(0.4) ? script : ''}</head>\n<body>\n${extra.before}${body}${extra.after}\n</body>\n</html>\n`;
}

import { renderTheme } from '../../ui/tokens';
import { css } from './css';

/** Paper: light colours, the text alone, link addresses written out. print.ts takes the page beneath away meanwhile. */
export const printCss: string = css`
@media print{
:host{position:static!important;overflow:visible!important;contain:none!important}
.frame{${renderTheme('light')};position:static;overflow:visible;background:none}
.toc,.railw,.prog,.skip,.dlg,.zoom,.say,.said,.check,.toast,.acts,.know,.find,.wrong,.card summary .c,.thin .textlink,.cb .hd button,.cb .more,.fail,.msg .acts,.site .textlink,.site span[aria-hidden],.gone,.card details:not([open]),.end .textlink,.ev .foot .textlink{display:none!important}
.frame .page{display:block}
.frame main{padding:0}
.art{inline-size:auto!important;font-size:10.5pt;line-height:1.7}
.card{break-inside:avoid;background:none}
.art :is(h1,h2,h3,h4){break-after:avoid}
figure,.tablew,blockquote,.prose tr{break-inside:avoid}
.prose p{orphans:2;widows:2}
.cb pre{white-space:pre-wrap;overflow-wrap:anywhere;max-block-size:none!important}
.tablew{overflow:visible;mask-image:none}
.frame .prose img{filter:none}
.prose a[href^=http]::after{content:"\\ff08" attr(href) "\\ff09";font-size:.8em;color:#555;overflow-wrap:anywhere}
}
@page{margin:22mm 20mm}
`;

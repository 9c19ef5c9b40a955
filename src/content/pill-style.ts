import { THEMES, type ThemeTokens } from '../ui/tokens';

const used = ['surface', 'raised', 'line', 'strong', 'text', 'text2', 'text3', 'link', 'focus', 'seal'] as const;

function variables(theme: ThemeTokens): string {
  return used.map((name) => `--${name}:${theme[name]}`).join(';');
}

/**
 * Style of the pill: fixed px, for it stands on pages of any font size; its own theme by the system's. Nothing of the
 * page reaches it: it lives in a closed root whose host resets every property.
 */
export const pillSheet = `
:host{all:initial!important}
.sy{${variables(THEMES.light)};color-scheme:light}
@media (prefers-color-scheme:dark){.sy{${variables(THEMES.dark)};color-scheme:dark}}
*,*::before{box-sizing:border-box}
.sy{all:unset;position:fixed;inset:auto 20px calc(20px + var(--lift,0px)) auto;z-index:2147483646;display:block;max-inline-size:calc(100vw - 32px);font:13.5px/1.5 "PingFang SC","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei UI","Microsoft YaHei",sans-serif;color:var(--text);text-align:start;text-autospace:normal;line-break:strict;-webkit-font-smoothing:antialiased}
.sy:lang(zh-TW){font-family:"PingFang TC","Noto Sans CJK TC","Noto Sans TC","Microsoft JhengHei UI",sans-serif}
.sy:lang(en){font-family:-apple-system,"Segoe UI","Helvetica Neue","Noto Sans","Liberation Sans",Arial,"PingFang SC","Noto Sans CJK SC",sans-serif;font-variant-east-asian:proportional-width}
.sy.start{inset:auto auto calc(20px + var(--lift,0px)) 20px}
[hidden]{display:none!important}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg{inline-size:16px;block-size:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
svg circle{fill:var(--seal);stroke:none}
button,a{font:inherit;color:inherit;letter-spacing:inherit;border:0;background:transparent;cursor:pointer;margin:0}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.pill,.sheet{background:var(--raised);border:1px solid var(--line);box-shadow:0 1px 2px rgb(20 24 28/.05),0 10px 34px -8px rgb(20 24 28/.16)}
.pill{display:flex;align-items:center;inline-size:fit-content;max-inline-size:100%;margin-inline-start:auto;padding:3px 4px 3px 6px;border-radius:22px}
.start .pill{margin-inline:0 auto}
.pill button,.pill a{display:inline-flex;align-items:center;gap:7px;min-block-size:36px;padding:0 10px;border-radius:18px;color:var(--text);text-decoration:none;white-space:nowrap}
.pill button:hover,.pill a:hover,.sheet li button:hover,footer button:hover{background:var(--surface)}
.pill .x{padding:0 9px;color:var(--text3)}
.pill hr{inline-size:1px;block-size:16px;border:0;background:var(--line);margin:0 2px}
.pill p{margin:0;padding:7px 8px 7px 10px}
.pill .full,.pill .rest{transition:opacity 120ms}
.small .full,.small .rest{display:none!important}
.pill .short{display:none}
.small .short{display:inline}
.small .pill{opacity:.86}
.waking .rest>*{animation:arm .35s}
@keyframes arm{0%,99%{pointer-events:none}}
.rest,.hint{display:contents}
.sheet{inline-size:372px;max-inline-size:100%;max-block-size:calc(100vh - 110px);overflow:auto;border-radius:16px;margin-block-end:10px}
h2{font-size:15px;line-height:1.5;margin:0;padding:16px 20px 4px;font-weight:600}
.sub{margin:0;padding:0 20px 10px;color:var(--text2);font-size:13px}
ul{list-style:none;margin:0;padding:0 20px 6px}
li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 12px;padding:9px 0;border-block-start:1px solid var(--line);align-items:center}
li small{grid-column:1;color:var(--text3);font-size:12.5px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
li button{grid-column:2;grid-row:1/3;color:var(--link);min-block-size:32px;padding:0 8px;margin-inline-end:-8px;border-radius:6px}
li em{grid-column:2;grid-row:1/3;color:var(--text3);font-style:normal}
footer{display:flex;flex-wrap:wrap;gap:6px;padding:12px 16px 14px;border-block-start:1px solid var(--line);background:var(--surface);align-items:center}
footer button{min-block-size:32px;font-size:13px;line-height:1.4;padding:4px 12px;border:1px solid transparent;border-radius:8px;color:var(--text2)}
footer button:first-child{border-color:var(--strong);color:var(--text)}
footer button:hover{color:var(--text)}
footer p{flex-basis:100%;margin:4px 4px 0;color:var(--text2);font-size:13px}
@media (max-width:480px){.sy,.sy.start{inset:auto 10px calc(10px + var(--lift,0px));max-inline-size:none}.sheet{inline-size:auto}.sy:not(.small) .pill{inline-size:100%;justify-content:space-between}footer button{padding-inline:10px}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){.pill,.sheet,footer button,li button{border:1px solid ButtonText}}
@media print{.sy{display:none!important}}`;

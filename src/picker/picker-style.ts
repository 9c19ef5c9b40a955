import { THEMES, type ThemeTokens } from '../ui/tokens';

const used = ['surface', 'raised', 'line', 'strong', 'text', 'text2', 'text3', 'accent', 'onaccent', 'focus'] as const;

function variables(theme: ThemeTokens): string {
  return used.map((name) => `--${name}:${theme[name]}`).join(';');
}

/** Style of the picker: fixed px and its own theme, as on the pill; nothing moves, so nothing has to stand still. */
export const pickerSheet = `
:host{all:initial!important}
.sy{${variables(THEMES.light)};color-scheme:light}
@media (prefers-color-scheme:dark){.sy{${variables(THEMES.dark)};color-scheme:dark}}
*,*::before{box-sizing:border-box}
.sy{all:unset;position:fixed;inset:0;inline-size:auto;block-size:auto;z-index:2147483647;display:block;cursor:crosshair;outline:0;font:13.5px/1.5 "PingFang SC","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei UI","Microsoft YaHei",sans-serif;color:var(--text);text-align:start;text-autospace:normal;line-break:strict;-webkit-font-smoothing:antialiased}
.sy:lang(zh-TW){font-family:"PingFang TC","Noto Sans CJK TC","Noto Sans TC","Microsoft JhengHei UI",sans-serif}
.sy:lang(en){font-family:-apple-system,"Segoe UI","Helvetica Neue","Noto Sans","Liberation Sans",Arial,"PingFang SC","Noto Sans CJK SC",sans-serif}
[hidden]{display:none!important}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.frame,.match{position:fixed;pointer-events:none;inset:auto}
.frame{outline:2px solid var(--focus);outline-offset:0;box-shadow:0 0 0 1px var(--raised) inset}
.match{outline:1px dashed var(--focus);outline-offset:0;opacity:.75}
.label{position:fixed;pointer-events:none;max-inline-size:calc(100vw - 16px);padding:2px 8px;border-radius:4px;background:var(--focus);color:var(--raised);font-size:12.5px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
@media (prefers-color-scheme:dark){.label{color:#10191f}}
.bar{position:fixed;inset:10px 10px auto;margin-inline:auto;max-inline-size:860px;cursor:default;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:6px 16px;align-items:center;padding:10px 14px;border:1px solid var(--line);border-radius:14px;background:var(--raised);box-shadow:0 1px 2px rgb(20 24 28/.05),0 10px 34px -8px rgb(20 24 28/.24)}
.low .bar{inset:auto 10px 10px}
h2{grid-column:1/-1;margin:0;font:inherit;color:var(--text2)}
ol{grid-column:1/-1;list-style:none;display:flex;gap:2px;margin:0;padding:2px;overflow-x:auto;scrollbar-width:thin}
li{display:flex;flex:none;align-items:center;gap:2px;color:var(--text3)}
li+li::before{content:"›" / "";padding-inline:2px}
.say{margin:0;min-inline-size:0;overflow-wrap:anywhere}
code{font:12.5px/1.5 ui-monospace,"SF Mono","Cascadia Code",Consolas,"JetBrains Mono","Noto Sans Mono CJK SC","Noto Sans Mono",monospace;text-autospace:no-autospace}
.say span{color:var(--text2);margin-inline-start:10px;white-space:nowrap}
.acts{display:flex;gap:6px;justify-content:end}
button{font:inherit;color:inherit;letter-spacing:inherit;margin:0;border:1px solid transparent;background:transparent;cursor:pointer;border-radius:8px;min-block-size:34px;padding:0 14px;white-space:nowrap}
li button{min-block-size:26px;min-inline-size:26px;padding:0 6px;border-radius:6px;color:var(--text2)}
li button[aria-current]{color:var(--text);font-weight:600}
button:hover{background:var(--surface)}
.use{background:var(--accent);color:var(--onaccent)}
.use:hover{background:var(--accent);text-decoration:underline}
.use[aria-disabled=true]{opacity:.55;cursor:default;text-decoration:none}
.no{border-color:var(--strong)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.sy:focus-visible{outline:0}
.keys{grid-column:1/-1;margin:0;color:var(--text3);font-size:12.5px}
@media (max-width:560px){.bar{grid-template-columns:minmax(0,1fr);padding:10px 12px}.acts button{flex:1}.keys{display:none}}
@media (forced-colors:active){.bar,button{border:1px solid ButtonText}.frame{outline-color:Highlight}}
@media print{.sy{display:none!important}}`;

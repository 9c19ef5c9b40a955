import { css } from './css';

/** Grid, contents, rail. `data-layout` on the frame is `wide`, `middle` or `narrow` (layout.ts decides). */
export const layoutCss: string = css`
.page{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,calc(var(--m)*var(--fs) + 48px)) minmax(0,1fr);align-items:start}
main{grid-column:2;padding:88px 24px 140px;min-inline-size:0}
.toc{grid-column:1;grid-row:1;position:sticky;inset-block-start:0;padding:96px 32px 32px;max-inline-size:300px;justify-self:end;inline-size:100%;max-block-size:100vh;overflow:auto;font-size:13.5u;line-height:1.6;scrollbar-width:thin;scrollbar-color:transparent transparent}
.toc:hover,.toc:focus-within{scrollbar-color:var(--line) transparent}
.toc h2{font-size:12u;font-weight:500;color:var(--text3);margin:0 0 10px 12px;letter-spacing:.08em}
.toc ol{list-style:none;margin:0;padding:0}
.toc a{display:block;padding:5px 12px;color:var(--text3);text-decoration:none;border-inline-start:2px solid transparent;border-radius:0 var(--r1) var(--r1) 0;text-wrap:pretty}
.toc li[data-depth="1"]>a{padding-inline-start:calc(12px + 1.2em)}
.toc li[data-depth="2"]>a{padding-inline-start:calc(12px + 2.4em)}
.toc a:hover{color:var(--text)}
.toc a[aria-current]{color:var(--text);border-inline-start-color:var(--seal);font-weight:500}
@media (forced-colors:active){.toc a{border-inline-start-color:Canvas}.toc a[aria-current]{border-inline-start-color:Highlight}}
.railw{grid-column:3;grid-row:1;position:sticky;z-index:5;inset-block-start:0;block-size:100vh;padding:84px 0 24px 36px;display:flex;flex-direction:column;pointer-events:none}
.railw>*{pointer-events:auto}
.rail{display:flex;flex-direction:column;gap:2px;inline-size:40px;margin:0;padding:0;flex:1;min-block-size:0}
.rail button{inline-size:40px;block-size:40px;display:grid;place-items:center;border:0;border-radius:var(--r2);background:transparent;color:var(--text3);cursor:pointer;padding:0;flex:none}
.rail button:hover,.rail button[aria-expanded=true]{color:var(--text);background:var(--surface)}
.frame[data-layout=wide] .rail [data-tool=contents][aria-expanded=true]:not(:hover){color:var(--text3);background:transparent}
.rail .aa{font-size:16u;line-height:1;font-weight:500;letter-spacing:-.02em}
.rail hr{inline-size:18px;border:0;border-block-start:1px solid var(--line);margin:8px 11px;flex:none}
.rail .grow{flex:1}
.rail .pct{font-size:12u;color:var(--text3);text-align:center;padding-block:8px}
.frame[data-layout=middle] .page,.frame[data-layout=narrow] .page{grid-template-columns:minmax(0,1fr) 64px}
.frame[data-layout=middle] main{grid-column:1}
.frame[data-layout=middle] .railw{grid-column:2;padding:24px 12px}
.frame:not([data-layout=wide]) .toc{position:fixed;z-index:6;inset:0 auto 0 0;inline-size:min(320px,calc(100% - 64px));max-inline-size:none;padding:32px 20px;background:var(--raised);border-inline-end:1px solid var(--line);box-shadow:var(--shadow)}
.frame[data-layout=narrow]{scroll-padding-block-end:72px}
.frame[data-layout=narrow] .page{display:block}
.frame[data-layout=narrow] main{padding:40px 22px 120px}
.frame[data-layout=narrow] .railw{position:fixed;inset:auto 0 0 0;block-size:auto;padding:6px max(10px,env(safe-area-inset-left)) calc(6px + env(safe-area-inset-bottom));background:var(--bg);border-block-start:1px solid var(--line)}
.frame[data-layout=narrow] .rail{flex-direction:row;inline-size:100%;justify-content:space-between}
.frame[data-layout=narrow] .rail button{inline-size:44px;block-size:44px}
.frame[data-layout=narrow] .rail hr,.frame[data-layout=narrow] .rail .grow,.frame[data-layout=narrow] .rail .extra{display:none}
.frame[data-layout=narrow] .rail .pct{align-self:center;min-inline-size:44px}
.frame[data-layout=narrow] .toc{inset:auto 10px 66px;justify-self:auto;inline-size:calc(100% - 20px);max-block-size:min(70vh,calc(100vh - 96px));padding:20px 12px;border:1px solid var(--line);border-radius:14px}
@media (max-height:479px){.frame[data-layout=narrow] .rail .pct{display:none}}
.site{display:flex;flex-wrap:wrap;align-items:center;gap:0 8px;color:var(--text3);font-size:13.5u;line-height:1.6;margin:0 0 14px}
.site .textlink{color:var(--text2);padding:1px 0}
.by{display:flex;flex-wrap:wrap;gap:2px 16px;margin:18px 0 30px;padding:0;list-style:none;color:var(--text3);font-size:13.5u;line-height:1.7}
.cardw{margin-block-end:52px}
.frame[data-layout=narrow] .cardw{margin-block-end:36px;margin-inline:-4px}
.note{margin:-12px 0 28px;font-size:13.5u;line-height:1.7;color:var(--text2)}
.end{margin:64px 0 0;padding-block-start:26px;border-block-start:1px solid var(--line);font-size:14u;line-height:1.75;color:var(--text2)}
.end p{margin:0 0 6px}
.end .sm{color:var(--text3);font-size:13u}
.gone{margin:14px 0 0;padding:0;list-style:none;font-size:13u;line-height:1.7;color:var(--text2)}
.gone>li{padding-block:8px;border-block-start:1px solid var(--line)}
.gone b{font-weight:600;color:var(--text2)}
.gone .textlink{margin-inline-start:.8em}
.gone ul{margin:2px 0 0;padding:0;list-style:none;color:var(--text3)}
.msgw{min-block-size:calc(100vh - 230px);display:grid;align-content:center}
.msg{text-align:center;display:flex;flex-direction:column;align-items:center;padding:32px 0}
.msg>.icon{inline-size:28px;block-size:28px;color:var(--text3);stroke-width:1.1;margin-block-end:12px}
.art .msg h1{font-size:16u;line-height:1.6;font-weight:600;margin:0}
.msg p{margin:4px 0 18px;color:var(--text2);font-size:14u;max-inline-size:34em;text-wrap:pretty}
.msg .acts{display:flex;gap:8px;flex-wrap:wrap;justify-content:center}
.sk{inline-size:min(100%,24em);display:grid;gap:12px;margin-block:18px}
.sk i{block-size:10px;border-radius:5px;background:var(--line)}
.sk i:nth-child(3n){inline-size:68%}
`;

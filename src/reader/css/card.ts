import { css } from './css';

/** Source card, trace line, evidence. States differ by icon, words and node shape as well as by colour. */
export const cardCss: string = css`
.card{--state:var(--unknown);border:1px solid var(--line);border-radius:var(--r3);background:var(--surface);font-size:14u;line-height:1.75;text-align:start}
.card[data-s=traced]{--state:var(--ok)}
.card[data-s=likely]{--state:var(--likely)}
.card[data-s=self-citing]{--state:var(--self)}
.card .in{padding:20px 24px 18px}
.card .kick{display:flex;align-items:center;gap:7px;color:var(--state);font-size:13u;font-weight:600;margin:0 0 4px}
.card h2{font-size:17u;line-height:1.6;font-weight:600;margin:0;letter-spacing:0;text-wrap:pretty}
.card .why{margin:6px 0 0;color:var(--text2);text-wrap:pretty}
.trace{list-style:none;display:grid;grid-template-columns:repeat(var(--n,3),minmax(0,1fr));margin:20px 0 4px;padding:0}
.trace li{position:relative;padding-block-start:22px;padding-inline-end:14px;font-size:13u;line-height:1.55;min-inline-size:0}
.trace li::before{content:"";position:absolute;inset-block-start:3px;inset-inline-start:0;inline-size:11px;block-size:11px;border-radius:50%;background:var(--text2);border:2px solid var(--text2)}
.trace li:not(:last-child)::after{content:"";position:absolute;inset-block-start:8px;inset-inline:19px 8px;border-block-start:1.5px solid var(--strong)}
.trace li[data-node=guess]::before{background:linear-gradient(90deg,var(--state) 50%,var(--surface) 50%);border-color:var(--state)}
.trace li[data-node=none]::before{background:var(--surface);border-color:var(--strong)}
.trace li[data-node=source]::before{background:var(--seal);border-color:var(--seal)}
.trace li[data-tie=dashed]:not(:last-child)::after{border-block-start-style:dashed}
.trace li[data-tie=dotted]:not(:last-child)::after{border-block-start-style:dotted;border-block-start-width:2px}
.trace .k{display:block;color:var(--text3);font-size:12u}
.trace .v{display:block;color:var(--text);overflow-wrap:anywhere}
.card .acts{display:flex;flex-wrap:wrap;gap:8px;margin-block-start:18px;align-items:center}
.card .check{flex-basis:100%;margin:0;font-size:13.5u;color:var(--text2)}
.card .check:empty{display:none}
.split{display:inline-flex;flex-wrap:wrap}
.split>.btn{border-start-end-radius:0;border-end-end-radius:0}
.split>.icon-btn{inline-size:34px;display:grid;place-items:center;border:1px solid var(--strong);border-inline-start:0;border-radius:0 var(--r2) var(--r2) 0;background:transparent;color:var(--text2);cursor:pointer;padding:0}
.split>.primary+.icon-btn{border-color:var(--accent)}
.split>.icon-btn:hover{background:var(--raised);color:var(--text)}
.split>.icon-btn[aria-expanded=true] .icon{transform:rotate(180deg)}
.split>.icon-btn .icon{inline-size:15px;block-size:15px}
.split>ul{flex-basis:100%;list-style:none;margin:8px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:2px 18px}
.card details{border-block-start:1px solid var(--line)}
.card summary{list-style:none;display:flex;align-items:center;gap:8px;padding:11px 24px;min-block-size:44px;font-size:14u;color:var(--text2);cursor:pointer;border-radius:0 0 var(--r3) var(--r3)}
.card summary::-webkit-details-marker{display:none}
.card summary:hover{color:var(--text)}
.card summary .c,.thin .c{transition:transform .16s}
.card details[open] summary .c{transform:rotate(180deg)}
.card summary .tot{margin-inline-start:auto;color:var(--text3);font-size:13u}
.ev{padding:2px 24px 20px;font-size:14u}
.ev h3{font-size:13u;font-weight:600;color:var(--text2);margin:10px 0 4px}
.ev table{inline-size:100%;border-collapse:collapse;font-size:13.5u;line-height:1.65}
.ev :is(th,td){border:0;border-block-end:1px solid var(--line);padding:8px 0;text-align:start;vertical-align:baseline;font-weight:400}
.ev tr:last-child>*{border:0}
.ev th{color:var(--text);padding-inline-end:16px}
.ev td{inline-size:7.5em;text-align:end;color:var(--text2);font-variant-numeric:tabular-nums;white-space:nowrap}
.ev .bar{display:inline-block;vertical-align:middle;inline-size:calc(var(--w)*60px);min-inline-size:3px;block-size:4px;border-radius:2px;background:var(--state,var(--unknown));opacity:.75;margin-inline-end:8px}
.ev .bar.minus{background:var(--ok)}
.ev .find{font-size:12.5u;margin-block:-4px;white-space:nowrap}
.ev .gap{word-spacing:4u}
.ev .foot{margin:12px 0 0;font-size:12.5u;color:var(--text3)}
.ev .foot .textlink{margin:-4px 0 -4px .6em}
.wrong{list-style:none;margin:8px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 8px}
.thin{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;color:var(--text3);font-size:13.5u;line-height:1.6;border-block:1px solid var(--line);padding:7px 2px;min-block-size:40px}
.thin .textlink{margin-inline-start:auto}
.thin+.ev{padding-inline:2px;border-block-end:1px solid var(--line)}
.know{display:grid;gap:6px;margin-block-start:14px}
.know .line{display:flex;flex-wrap:wrap;gap:8px}
.know label{font-size:13u;color:var(--text2)}
.know input{flex:1 1 14em;min-inline-size:0;min-block-size:34px;padding:4px 10px;border:1px solid var(--strong);border-radius:var(--r2);background:var(--raised);color:var(--text);font-size:14u}
.know input[aria-invalid=true]{border-color:var(--danger)}
.know .bad{margin:0;font-size:13u;color:var(--danger)}
@container art (max-width:30em){
.card .in{padding:16px 18px}
.card summary,.ev{padding-inline:18px}
.card .acts{column-gap:16px}
.card .acts .quiet{padding-inline:0}
.trace{grid-template-columns:1fr;margin-block-start:16px}
.trace li{padding:0 0 14px 24px}
.trace li::before{inset-block-start:5px}
.trace li:not(:last-child)::after{inset-block:20px 0;inset-inline:4.5px auto;border:0;border-inline-start:1.5px solid var(--strong)}
.trace li[data-tie=dashed]:not(:last-child)::after{border-inline-start-style:dashed}
.trace li[data-tie=dotted]:not(:last-child)::after{border-inline-start-style:dotted}
.ev .bar{display:none}
.ev td{inline-size:auto}
.card summary .tot{display:none}
}
@media (forced-colors:active){
.trace li::before{background:CanvasText;border-color:CanvasText;forced-color-adjust:none}
.trace li[data-node=guess]::before{background:linear-gradient(90deg,CanvasText 50%,Canvas 50%);border-color:CanvasText}
.trace li[data-node=none]::before{background:Canvas;border-color:CanvasText}
.trace li[data-node=source]::before{background:CanvasText;border-color:CanvasText}
}
`;

import { css } from './css';

/** Popovers beside the rail, the help dialog and the toast. Below 720 px a popover is a sheet above the bottom bar. */
export const panelsCss: string = css`
.pop{position:absolute;z-index:7;inset-block-start:132px;inset-inline-end:calc(100% - 28px);inline-size:320px;max-block-size:calc(100vh - 148px);overflow:auto;background:var(--raised);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:20px;font-size:13.5u;line-height:1.5;scrollbar-width:thin;animation:come .12s}
@keyframes come{from{opacity:0}}
.railw[data-side=end] .pop{inset-inline:88px auto}
.frame[data-layout=middle] .pop{inset-block-start:72px;inset-inline-end:64px;max-block-size:calc(100vh - 88px)}
.frame[data-layout=narrow] .pop{position:fixed;inset:auto 10px 66px 10px;inline-size:auto;max-block-size:calc(100vh - 84px)}
.row{display:flex;align-items:center;justify-content:space-between;gap:12px;min-block-size:40px}
.row>span:first-child{color:var(--text2)}
.sw{display:grid;grid-template-columns:repeat(6,1fr);gap:4px;margin:0 -4px 14px;padding:0;border:0;min-inline-size:0}
.sw label{position:relative;white-space:nowrap;display:flex;flex-direction:column;align-items:center;gap:5px;font-size:12u;line-height:1.4;color:var(--text2);cursor:pointer;padding:4px 0;text-align:center}
.sw input{position:absolute;opacity:0;inset:0;inline-size:100%;block-size:100%;margin:0;cursor:pointer}
.sw i{inline-size:32px;block-size:32px;border-radius:50%;border:1px solid var(--strong);display:grid;place-items:center;font:500 14px/1 var(--sans)}
.sw input:checked~span{color:var(--text)}
.sw input:checked~i{box-shadow:0 0 0 2px var(--raised),0 0 0 4px var(--accent)}
.sw input:focus-visible~i{outline:2px solid var(--focus);outline-offset:5px}
.sysnote{margin:0 0 8px;color:var(--text2)}
.segmented{display:inline-flex;border:1px solid var(--strong);border-radius:var(--r2);overflow:clip;margin:0;padding:0;min-inline-size:0}
.segmented label{position:relative;display:grid;place-items:center;padding:4px 14px;min-block-size:30px;line-height:20px;color:var(--text2);cursor:pointer}
.segmented label+label{border-inline-start:1px solid var(--strong)}
.segmented label:hover{color:var(--text)}
.segmented label:has(:checked){background:var(--accent);color:var(--onaccent)}
.segmented label:has(:focus-visible){outline:2px solid var(--focus);outline-offset:-4px;border-radius:var(--r2)}
.segmented label:has(:checked:focus-visible){outline-color:var(--onaccent)}
.segmented input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
.stepper{display:inline-flex;align-items:center;border:1px solid var(--strong);border-radius:var(--r2);margin:0;padding:0;min-inline-size:0}
.stepper .icon-btn{inline-size:32px;block-size:30px;border:0;border-radius:7px;background:transparent;display:grid;place-items:center;cursor:pointer;color:var(--text2);padding:0}
.stepper .icon-btn:hover{color:var(--text);background:var(--surface)}
.stepper .icon-btn[aria-disabled=true]{opacity:.4;cursor:default}
.stepper .icon{inline-size:15px;block-size:15px}
.stepper output{min-inline-size:62px;text-align:center;font-variant-numeric:tabular-nums}
.toggle{appearance:none;inline-size:40px;block-size:24px;border-radius:12px;border:1.5px solid var(--strong);background:transparent;position:relative;cursor:pointer;margin:0;flex:none}
.toggle::after{content:"";position:absolute;inset-block-start:3px;inset-inline-start:3px;inline-size:15px;block-size:15px;border-radius:50%;background:var(--strong)}
.toggle:checked{background:var(--accent);border-color:var(--accent)}
.toggle:checked::after{inset-inline-start:19px;background:var(--onaccent)}
.toggle:focus-visible{border-radius:12px}
@media (forced-colors:active){.toggle:checked,.segmented label:has(:checked){forced-color-adjust:none;background:Highlight;color:HighlightText}.toggle::after{forced-color-adjust:none;background:ButtonText}.toggle:checked::after{background:HighlightText}}
.pop hr{border:0;border-block-start:1px solid var(--line);margin:10px 0}
.pop .reset{font-size:13u;text-decoration:none;padding:6px 0}
.menu{list-style:none;margin:-8px;padding:0}
.menu button{display:flex;inline-size:100%;align-items:center;gap:12px;border:0;background:transparent;padding:9px 12px;min-block-size:40px;border-radius:var(--r2);text-align:start;cursor:pointer}
.menu button:hover{background:var(--surface)}
.menu .icon{color:var(--text2)}
.menu kbd{margin-inline-start:auto}
.menu small{display:block;color:var(--text3);font-size:12u}
.dlg{inline-size:min(640px,calc(100% - 32px));max-block-size:calc(100% - 32px);overflow:auto;background:var(--raised);color:var(--text);border-radius:16px;border:1px solid var(--line);padding:28px 32px;box-shadow:var(--shadow);font-size:14u;margin:auto}
.dlg::backdrop{background:rgb(16 18 20/.38)}
.dlg h2{margin:0 0 16px;font-size:18u}
.dlg .g{display:grid;grid-template-columns:1fr 1fr;gap:0 40px}
.dlg dl{display:grid;margin:0;row-gap:9px}
.dlg .kr{display:flex;align-items:center;justify-content:space-between;gap:12px}
.dlg dd{margin:0;white-space:nowrap;flex:none}
.dlg dd kbd+kbd{margin-inline-start:4px}
.dlg h3{font-size:12u;color:var(--text3);font-weight:500;margin:8px 0}
.dlg .x{position:absolute;inset-block-start:18px;inset-inline-end:18px;border:0;background:none;inline-size:36px;block-size:36px;display:grid;place-items:center;border-radius:var(--r2);color:var(--text2);cursor:pointer;padding:0}
.dlg .x:hover{background:var(--surface)}
.dlg .off{margin:14px 0 0;color:var(--text2);font-size:13u}
.frame[data-layout=narrow] .dlg .g{grid-template-columns:1fr}
.frame[data-layout=narrow] .dlg{padding:24px 20px}
.zoom{inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;margin:0;padding:0;border:0;background:rgb(0 0 0/.88);color:#fff;overflow:auto}
.zoom::backdrop{background:none}
.zoom figure{margin:0;min-block-size:100%;min-inline-size:100%;inline-size:fit-content;display:grid;place-content:safe center;justify-items:center;gap:12px;padding:56px 24px 24px}
.zoom .pic{display:block;padding:0;border:0;background:none;cursor:zoom-in}
.zoom[data-full] .pic{cursor:zoom-out}
.zoom img{display:block;max-inline-size:calc(100vw - 48px);max-block-size:calc(100vh - 128px);background:#fff;border-radius:var(--r1)}
.zoom[data-full] img{max-inline-size:none;max-block-size:none}
.zoom figcaption{max-inline-size:40em;font-size:13.5u;line-height:1.6;text-align:center}
.zoom .bar{position:fixed;inset-block-start:10px;inset-inline-end:12px;display:flex;align-items:center;gap:2px;padding:2px 6px;border-radius:var(--r2);background:rgb(0 0 0/.72);font-size:13u}
.zoom .icon-btn{inline-size:40px;block-size:40px;display:grid;place-items:center;border:0;border-radius:var(--r2);background:none;color:#fff;cursor:pointer;padding:0}
.zoom :focus-visible{outline:2px solid #fff;outline-offset:2px}
.say{position:fixed;z-index:6;inset-block-end:18px;inset-inline:16px;margin-inline:auto;inline-size:fit-content;max-inline-size:calc(100% - 32px);display:flex;flex-wrap:wrap;justify-content:center;align-items:center;gap:2px 6px;padding:5px 8px;background:var(--raised);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);font-family:var(--sans);font-size:13u;color:var(--text2)}
.say>.icon-btn{inline-size:40px;block-size:40px;display:grid;place-items:center;border:0;border-radius:var(--r2);background:transparent;color:var(--text2);cursor:pointer;padding:0}
.say>.icon-btn:hover{background:var(--surface);color:var(--text)}
.say>span{margin-inline-start:8px}
.frame[data-layout=narrow] .say{inset-block-end:66px}
.art{position:relative;isolation:isolate}
.said{position:absolute;inset:0 auto auto 0;z-index:-1;pointer-events:none}
.said i{position:absolute;inset:0 auto auto 0;display:block}
.said .sentence{background:var(--mark);border-radius:2px}
.said .block{border-inline-start:2px solid var(--strong);margin-inline-start:-14px}
.toast{position:fixed;z-index:8;inset-block-end:28px;inset-inline:16px;margin-inline:auto;inline-size:fit-content;max-inline-size:calc(100% - 32px);background:var(--raised);border:1px solid var(--line);border-radius:var(--r2);box-shadow:var(--shadow);padding:8px 16px;font-size:13.5u;color:var(--text)}
.toast .textlink{margin-inline-start:1em}
.frame[data-layout=narrow] .toast{inset-block-end:76px}
`;

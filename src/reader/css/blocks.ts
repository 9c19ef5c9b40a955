import { css } from './css';

/** Code blocks and the box that stands in for an image that did not load. */
export const blocksCss: string = css`
.cb{margin:1.6em 0;background:var(--code);border-radius:var(--r2);text-align:start;text-indent:0}
.cb .hd{display:flex;align-items:center;gap:2px;min-block-size:30px;font-family:var(--sans);font-size:12.5u;line-height:1.5;color:var(--text3);padding:6px 8px 0 18px}
.cb .hd span{flex:1}
.cb .hd button{display:inline-flex;align-items:center;gap:5px;border:0;background:transparent;color:var(--text3);padding:3px 9px;min-block-size:30px;border-radius:6px;cursor:pointer}
.cb .hd button:hover{color:var(--text);background:var(--bg)}
.cb .hd button[aria-pressed=true]{color:var(--text)}
.cb .hd .icon{inline-size:15px;block-size:15px}
.cb pre{margin:0;padding:6px 18px 16px;overflow-x:auto;tab-size:4;white-space:pre;scrollbar-width:thin;font-family:var(--mono);font-size:.806em;line-height:1.7;text-autospace:no-autospace;text-spacing-trim:space-all;overflow-wrap:normal;border-radius:0 0 var(--r2) var(--r2)}
.cb pre code{font:inherit;background:none;padding:0;margin:0;white-space:inherit;overflow-wrap:inherit}
.cb[data-wrap] pre{white-space:pre-wrap;overflow-wrap:anywhere}
.cb[data-folded] pre{max-block-size:calc(24*1.7em + 6px);overflow-y:hidden}
.cb .c-keyword{color:var(--likely)}
.cb .c-string{color:var(--ok)}
.cb .c-number{color:var(--self)}
.cb .c-comment{color:var(--text3)}
.tex{font-family:var(--mono);font-size:.875em;text-autospace:no-autospace;text-spacing-trim:space-all;overflow-wrap:anywhere}
.tex[data-set]{font:inherit}
.tex[data-block]{display:block;margin:1.2em 0;text-align:center;text-indent:0;overflow-x:auto;overflow-y:hidden;padding-block:.2em;scrollbar-width:thin}
math{font-family:"Latin Modern Math","STIX Two Math","Cambria Math","Noto Sans Math",math;font-size:1.06em;line-height:normal;text-indent:0;letter-spacing:normal;direction:ltr;font-feature-settings:"dtls" off}
math *{border-color:currentColor}
math.tml-display{display:block;inline-size:100%}
mfrac>:nth-child(2),msqrt,mover>:first-child{math-shift:compact}
.cb .more{display:block;inline-size:100%;border:0;border-block-start:1px solid var(--line);background:transparent;font-family:var(--sans);font-size:12.5u;color:var(--text2);padding:8px;min-block-size:34px;cursor:pointer}
.cb .more:hover{color:var(--text)}
.fail{display:flex;align-items:center;gap:16px;border:1px dashed var(--strong);border-radius:var(--r2);padding:20px 24px;margin:calc(var(--fs)*1.8) 0;font-family:var(--sans);font-size:14u;line-height:1.65;color:var(--text2);text-align:start;text-indent:0}
figure>.fail,a>.fail{margin:0}
.fail .icon{inline-size:26px;block-size:26px;color:var(--text3);stroke-width:1.1}
.fail b{display:block;font-weight:600;color:var(--text)}
.fail span{display:block;overflow-wrap:anywhere}
.fail .addr{color:var(--text3);font-size:12.5u;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.fail>div{min-inline-size:0}
.fail button{margin-inline-end:1em}
@container art (max-width:22em){.fail{padding:16px 18px;gap:12px}}
`;

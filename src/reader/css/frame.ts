import { FONTS } from '../../ui/tokens';
import { css } from './css';

/**
 * The host's own box, and what everything in the reader inherits. Important rules of a shadow tree win over the
 * page's, inline styles included, so the page can neither move nor dress the reader. Fonts have no Latin face in
 * front: browsers ignore `@font-face` in shadow roots, and an unrestricted one would take the Chinese punctuation.
 */
export const frameCss: string = css`
:host{all:initial!important;position:fixed!important;inset:0!important;display:block!important;inline-size:auto!important;block-size:auto!important;max-inline-size:none!important;max-block-size:none!important;margin:0!important;padding:0!important;border:0!important;z-index:2147483647!important;overflow:hidden!important;contain:layout style!important}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
.frame{
 --sans:${FONTS.sans.hans};--serif:${FONTS.serif.hans};--mono:${FONTS.mono.hans};
 --r1:4px;--r2:8px;--r3:12px;
 --shadow:0 1px 2px rgb(20 24 28/.05),0 10px 34px -8px rgb(20 24 28/.16);
 position:absolute;inset:0;overflow:hidden auto;overscroll-behavior:contain;background:var(--bg);color:var(--text);
 font-family:var(--sans);font-size:15u;line-height:1.7;text-align:start;
 text-autospace:normal;text-spacing-trim:trim-start;line-break:strict;overflow-wrap:anywhere;
 -webkit-font-smoothing:antialiased;-webkit-text-size-adjust:100%;scroll-padding-block:72px 24px;
 scrollbar-color:color-mix(in srgb,var(--text3) 45%,transparent) transparent}
.frame:focus{outline:none}
.frame[data-autospace=off]{text-autospace:no-autospace}
.frame:lang(zh-TW),.frame :lang(zh-TW),.frame :lang(zh-Hant){--sans:${FONTS.sans.hant};--serif:${FONTS.serif.hant};--mono:${FONTS.mono.hant}}
.frame:lang(en),.frame :lang(en){--sans:${FONTS.sans.latin};--serif:${FONTS.serif.latin}}
/* Where no Latin face is installed, quotes and apostrophes come from a Chinese one and would be full-width. */
.frame:lang(en),.frame :lang(en){font-variant-east-asian:proportional-width}
.frame :lang(zh-CN),.frame :lang(zh-TW),.frame :lang(zh-Hant){font-variant-east-asian:normal}
.frame :lang(zh-CN){--sans:${FONTS.sans.hans};--serif:${FONTS.serif.hans}}
.frame [lang]{--face:var(--sans);font-family:var(--face)}
button,input{font:inherit;color:inherit;letter-spacing:inherit}
a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em;text-decoration-color:color-mix(in srgb,currentColor 38%,transparent)}
a:hover,a:focus-visible{text-decoration-color:currentColor;text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:var(--r1)}
[tabindex="-1"]:focus-visible{outline:none}
::selection{background:var(--sel);color:var(--text)}
svg.icon .solid{fill:currentColor;stroke:none}
svg.icon{inline-size:18px;block-size:18px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.vh{position:absolute!important;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.num{font-variant-numeric:tabular-nums}
.btn{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-block-size:34px;padding:5px 14px;border:1px solid var(--strong);border-radius:var(--r2);background:transparent;color:var(--text);font-size:14u;line-height:1.4;text-decoration:none;cursor:pointer;text-align:center}
.btn:hover{background:var(--surface);text-decoration:none}
.card .btn:hover{background:var(--raised)}
.btn.primary,.card .btn.primary:hover{background:var(--accent);border-color:var(--accent);color:var(--onaccent)}
.btn.primary:hover{text-decoration:none}
.btn.quiet{border-color:transparent;color:var(--text2)}
.btn.quiet:hover{color:var(--text)}
.textlink{border:0;background:none;padding:3px 0;min-block-size:24px;color:var(--link);font-size:inherit;line-height:inherit;cursor:pointer;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em;text-decoration-color:color-mix(in srgb,currentColor 38%,transparent)}
.textlink:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
kbd{max-inline-size:100%;text-indent:0;font-family:var(--sans);font-size:12u;line-height:20px;min-inline-size:22px;display:inline-block;text-align:center;padding:0 6px;border:1px solid var(--strong);border-block-end-width:2px;border-radius:5px;background:var(--raised);color:var(--text2)}
.skip{border:1px solid var(--strong);cursor:pointer;position:fixed;inset-block-start:8px;inset-inline-start:8px;z-index:9;background:var(--raised);color:var(--link);padding:8px 14px;border-radius:var(--r2);font-size:14u;transform:translateY(-200%)}
.skip:focus{transform:none}
.prog{position:fixed;inset-block-start:0;inset-inline:0;block-size:2px;z-index:5}
.prog i{display:block;block-size:100%;background:var(--text3)}
@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation:none!important;transition:none!important;scroll-behavior:auto!important}}
@media (forced-colors:active){.btn,.card,.rail,.pop,.dlg,.msg{border:1px solid ButtonText!important}.rail button[aria-expanded=true]{outline:1px solid Highlight}.prog i{background:CanvasText}}
`;

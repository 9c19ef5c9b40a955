import { css } from './css';

/** The text itself: measure, scale, rhythm and every element a sanitised article may hold. */
export const proseCss: string = css`
.art{--face:var(--sans);font-family:var(--face);font-size:var(--fs);line-height:var(--lh);inline-size:min(calc(var(--m)*1ic),100%);inline-size:min(calc(var(--m)*1ic),round(down,100%,1ic));margin-inline:auto;container:art/inline-size}
.frame[data-font=serif] :is(.art,.art h1,.prose [lang]){--face:var(--serif);font-family:var(--face)}
.art .ui{--face:var(--sans);font-family:var(--sans)}
.art h1{font-size:1.667em;line-height:1.42;font-weight:700;margin:0;letter-spacing:.01em;text-wrap:balance}
.frame[data-layout=narrow] .art h1{font-size:1.42em}
.w{white-space:nowrap}
.m{text-autospace:no-autospace}
.frame[data-autospace=on]:not([data-punctuation=on]) .m[data-gap]{margin-inline-end:.125em}
.frame[data-punctuation=on] .m{white-space:nowrap}
.frame[data-punctuation=on] .fw{position:relative;display:inline-block;inline-size:1em;-webkit-text-fill-color:transparent}
.frame[data-punctuation=on] .fw::before{content:attr(data-full);position:absolute;inset:0;-webkit-text-fill-color:currentColor}
.prose{text-align:start}
.frame[data-justify=on] .prose{text-align:justify}
.prose :is(p,li,td,blockquote):lang(en){text-align:start}
.prose>:first-child{margin-block-start:0!important}
.prose :where(p,div,section){margin:0}
.prose p{margin:0 0 1em}
.frame[data-indent=on] .prose>p:not(:has(>img:first-child)){text-indent:2ic;margin-block-end:.25em}
.prose :is(h1,h2){font-size:1.278em;line-height:1.5;margin:2.5em 0 .9em;text-wrap:balance}
.prose h3{font-size:1.11em;line-height:1.6;margin:2em 0 .6em}
.prose :is(h4,h5,h6){font-size:1em;margin:1.6em 0 .4em}
.prose :is(h1,h2,h3,h4,h5,h6){font-weight:700;letter-spacing:.01em;text-align:start}
.prose :is(h1,h2,h3,h4,h5,h6)+:is(h2,h3,h4,h5,h6){margin-block-start:.6em}
.prose :is(ul,ol){margin:0 0 1em}
.prose ul{list-style:disc;padding-inline-start:1.25ic}
.prose ol{list-style:decimal;padding-inline-start:1.6ic}
.prose ul ul{list-style:circle}
.prose ul ul ul{list-style:square}
.prose :is(ul,ol) :is(ul,ol){margin:.3em 0 .5em}
.prose li{margin-block:.42em;padding-inline-start:.1ic;text-align:start}
.prose li::marker{color:var(--text3)}
.prose ul>li::marker{font-size:.82em}
.prose li>p{margin-block-end:.4em}
.prose dl{margin:0 0 1em}
.prose dt{font-weight:600;margin-block-start:.6em}
.prose dd{margin:0 0 .4em 1.6ic}
.prose a:visited{color:var(--visited)}
.prose code,.prose samp{font-family:var(--mono);font-size:.875em;background:var(--code);border-radius:var(--r1);padding:.12em .36em;margin-inline:.1em;overflow-wrap:anywhere;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.prose :is(code,kbd,samp,var){text-autospace:no-autospace;text-spacing-trim:space-all}
.prose kbd{display:inline;font-size:.78em;box-decoration-break:clone;-webkit-box-decoration-break:clone;padding-block:.1em}
.prose :is(strong,b){font-weight:700}
.prose :is(em,i){font-style:normal;text-emphasis:filled dot;text-emphasis-position:under right}
.prose :is(em,i,cite,var,dfn):lang(en){font-style:italic;text-emphasis:none}
.prose :is(cite,var,dfn){font-style:normal}
.prose mark{background:linear-gradient(transparent 14%,var(--mark) 14% 86%,transparent 86%);color:var(--text);padding:.05em .1em;border-radius:2px}
.prose :is(sup,sub){font-size:.7em;line-height:0}
.prose sup:has(>a)::before{content:"\\2060"}
.prose sup a{text-decoration:none;padding:.4em .2em}
.prose small{font-size:.833em}
.prose :is(del,s){color:var(--text3)}
.prose ins{text-decoration-thickness:1px;text-underline-offset:.22em}
.prose abbr{text-decoration:underline dotted;text-underline-offset:.22em}
.prose>hr:is(:first-child,:last-child){display:none}
.prose hr{border:0;margin:2.6em 0;block-size:1em;text-align:center;line-height:1}
.prose hr::before{content:"\\00b7\\2003\\00b7\\2003\\00b7";color:var(--text3);font-weight:700}
.prose figure{margin:1.8em 0;text-align:center}
.prose img{max-inline-size:100%;block-size:auto;border-radius:var(--r1);vertical-align:middle}
.prose img[data-zoom]{cursor:zoom-in}
.prose p>img:only-child{display:block;margin-inline:auto}
.prose img[data-inline]{block-size:1.2em;inline-size:auto;display:inline;margin:0;vertical-align:-.2em;border-radius:0}
.frame[data-dark] .prose img{filter:brightness(.88)}
.frame[data-dark] .prose :is(img:hover,img:focus,a:focus img){filter:none}
.prose figcaption,.prose caption{--face:var(--sans);font-family:var(--sans);font-size:13.5u;line-height:1.6;color:var(--text3);margin-block-start:10px;text-align:center;text-wrap:balance;text-indent:0}
.prose caption{caption-side:bottom}
.prose blockquote{margin:1.6em 0;padding:.1em 0 .1em 1.2ic;border-inline-start:2px solid var(--strong);color:var(--text2);text-indent:0}
.prose blockquote>:last-child{margin-block-end:0}
.prose q{quotes:"\\201c" "\\201d" "\\2018" "\\2019"}
.prose details{margin:1.2em 0;padding-block:.5em;border-block:1px solid var(--line)}
.prose summary{cursor:pointer;font-weight:600}
.prose details[open]>summary{margin-block-end:.6em}
.tablew{margin:1.8em 0;overflow-x:auto;border-block:1px solid var(--strong);font-size:.889em;line-height:1.65;scrollbar-width:thin}
.tablew[data-clipped]{mask-image:linear-gradient(to right,#000 calc(100% - 18px),transparent)}
.tablew table{border-collapse:collapse;inline-size:100%;text-align:start}
.tablew :is(th,td){overflow-wrap:break-word;padding:.62em 1.1em .62em 0;border-block-end:1px solid var(--line);vertical-align:top;text-align:start;min-inline-size:6ic}
.tablew tr:last-child>*{border-block-end:0}
.tablew thead tr:last-child>*{border-block-end:1px solid var(--line)}
.tablew th{font-weight:600;color:var(--text2)}
.tablew :is(th,td)>p{margin:0}
.notes{margin-block-start:3em;padding-block-start:1.2em;border-block-start:1px solid var(--line);font-size:.833em;line-height:1.75;color:var(--text2)}
ruby rt{font-size:.5em}
@supports not (text-autospace:normal){.prose code{margin-inline:.18em}}
`;

/** How paragraphs are written. */
export type ParagraphStyle =
  | 'p'
  | 'div'
  | 'br'
  | 'br-single'
  | 'spans'
  | 'section'
  | 'indent'
  | 'font'
  | 'word'
  | 'empty-between';

/** True where line breaks part the paragraphs, not elements. */
export const isBroken = (style: ParagraphStyle) => style === 'br' || style === 'br-single';

/** A paragraph's markup in the page's way of writing. */
export function paragraph(html: string, style: ParagraphStyle): string {
  switch (style) {
    case 'p':
      return `<p>${html}</p>`;
    case 'div':
      return `<div>${html}</div>`;
    case 'br':
      return `${html}<br><br>`;
    case 'br-single':
      return `${html}<br />`;
    case 'spans':
      return `<p style="margin:0 0 12px;line-height:1.75em"><span style="font-family:微软雅黑,sans-serif;font-size:15px"><span style="color:rgb(63,63,63)">${html}</span></span></p>`;
    case 'section':
      return `<section style="margin:0 8px;line-height:2"><section><p style="text-indent:0"><span leaf="">${html}</span></p></section></section>`;
    case 'indent':
      return `<p>　　${html}</p>`;
    case 'font':
      return `<p align="left"><font face="宋体" size="3"><font color="#333333">&nbsp;&nbsp;&nbsp;&nbsp;${html}</font></font></p>`;
    case 'word':
      return `<p class="MsoNormal" style="text-indent:21.0pt;mso-char-indent-count:2.0"><span style="mso-spacerun:'yes';font-family:宋体">${html}<o:p></o:p></span></p>`;
    case 'empty-between':
      return `<p>${html}</p><p><br></p>`;
  }
}

import type { Statement } from './statement';

/** Words of links beside a notice that lead to terms, a desk or a mailbox. */
const TERMS = /转载|轉載|声明|聲明|版权|版權|授权|协议|联系|聯繫|關於|关于|投稿|首页|举报|反馈|邮箱|微信|留言|客服/;

/**
 * True when the link of a notice leads to terms or to somebody to ask, not to the article: its text is the notice
 * itself or says so, or the notice asks for nothing but to get in touch.
 */
export function leadsToTerms({ href, label, block }: Statement): boolean {
  const text = block.links.find((link) => link.href === href)?.text ?? '';
  const isContact = /[联聯][系繫]/.test(label) && !/注明|註明|出[处處]|附/.test(label);
  return isContact || TERMS.test(text) || (text !== '' && text.includes(label));
}

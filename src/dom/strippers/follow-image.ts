import { groupPatterns, promotionPatterns } from '../../core/phrases/boilerplate';
import { anyOf } from '../line-stripper';
import type { Found, Stripper } from '../stripper';

const isGroup = /* @__PURE__ */ anyOf(groupPatterns);
const isPromotion = /* @__PURE__ */ anyOf(promotionPatterns);

/** Names and texts of pictures that are to be scanned. */
const scanned =
  /qr-?code|erweima|(?:^|[/_-])(?:qr|ewm|gzh|wxgzh)(?=[\d_./-])|wechat-?(?:pay|qr)|weixin-?(?:pay|qr)|alipay|zanshang|dashang|donat|reward|二维码|公众号|扫码|赞赏|打赏/i;
/** What asks a reader to scan the picture beside it. */
const call = /扫一扫|扫码|扫描|长按识别|识别二维码|关注.{0,12}公众号|公众号.{0,20}(?:二维码|关注)|打赏|赞赏/;
const longestCall = 80;

/** Pictures of codes to scan, beside a line that asks for it. An article about such codes shows them without. */
export const followImage: Stripper = {
  id: 'follow-image',
  reason: 'promotion',
  live: false,
  find({ root }) {
    const found: Found[] = [];
    for (const image of root.querySelectorAll('img')) {
      const names = `${image.getAttribute('src')?.slice(0, 400) ?? ''} ${image.getAttribute('alt') ?? ''}`;
      if (!scanned.test(names)) continue;
      const box = boxOf(image, root);
      if (isCall(box.previousElementSibling) || isCall(box.nextElementSibling))
        found.push({
          elements: [box.querySelectorAll('img').length > 1 ? image : box],
          preview: image.getAttribute('alt') ?? '',
        });
    }
    return found;
  },
};

/** The widest box around an image in which there are no words. */
function boxOf(image: Element, root: Element): Element {
  let box = image;
  for (let up = image.parentElement; up !== null && up !== root; up = up.parentElement) {
    if (/\S/.test(up.textContent ?? '')) break;
    box = up;
  }
  return box;
}

function isCall(element: Element | null): boolean {
  const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > longestCall) return false;
  return call.test(text) || isGroup(text) || isPromotion(text);
}

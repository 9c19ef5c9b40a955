import type { Signal } from '../signal';

/**
 * Accounts that CSDN made when it imported other platforms' blogs in 2019: `weixin_30`, `weixin_33`, `weixin_34` and six
 * digits. Accounts of people who signed in through WeChat go on from 35.
 */
const IMPORTED = /^https?:\/\/blog\.csdn\.net\/weixin_3[034]\d{6}\//;

/**
 * The article stands under an account that a platform opened by itself to hold imported texts. It has no author, and
 * nearly all of its texts say where they were taken from.
 *
 * @example https://blog.csdn.net/weixin_30000001/article/details/1
 */
export const importAccount: Signal = {
  id: 'import-account',
  sign: 'for',
  read: ({ url }) => (IMPORTED.test(url) ? { quote: url.slice(0, 80) } : undefined),
};

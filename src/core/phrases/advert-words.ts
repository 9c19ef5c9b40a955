/** Marks of an advertisement in one line; each alone is ordinary language, `advertLine` asks for several. */

/** What adverts promise. @example 限时领取, 新用户首年, 五折 */
export const advertWords =
  /限时|限量|限免|免费|领取|送(?:一年|两年|[一二三四五六七八九十\d]+|次数|积分|会员|课|好礼)|优惠|特惠|折扣|[一二三四五六七八九\d.]+折|大促|秒杀|立减|首年|新用户|新人|注册就|红包|代金券|包邮|抢购|(?:进|加入?).{0,6}群|扫码|零基础|大厂|面试真题|试用|推广|广告|返现|开户|强力推荐|强烈(?:推荐|建议)|免魔法|免翻墙|[一二三四五六七八九十百千万\d]+元/g;

/** Link texts that call without saying to what. */
export const advertCall =
  /^[>»【[（(]?\s?(?:点击|立即|马上|立刻|戳|猛戳|扫码)?(?:查看|了解|领取|购买|抢购|咨询|报名|进入|下载|前往|访问|点击|戳)(?:详情|更多|一下|这里|此处|链接|进入|购买|领取|活动)?\s?[>»】\]）)!！]*$/;

/** Addresses of advertising networks and counted referrals. */
export const advertHost =
  /^https?:\/\/(?:[\w-]+\.)*(?:ads?|adv|union|cps|cpc|cpa|click|clk|track|promo|promotion|affiliate)\d*\.|^https?:\/\/(?:[\w.-]+[.-])?(?:union|ads)\.|-(?:union|ads?)\.|[?&](?:aff|affid|aff_id|ref_?code|invite(?:_?code)?|utm_campaign|utm_source|spm)=/i;

/** Hosts that say by their name that they do nothing but advertise. */
export const advertHostName =
  /^https?:\/\/(?:(?:ads?|adv|adx|union|cps|cpc|cpa|click|clk|track|promo|affiliate)\d*\.[\w-]+\.|[\w.-]+-(?:union|ads?|adv|promo)\.)/i;

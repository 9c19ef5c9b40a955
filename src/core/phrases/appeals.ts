/**
 * Sentences in which a site or an author asks the reader to follow, share, join or buy. No list of sentences holds
 * them all, so they are told by what they are made of: something asked, somebody addressed, something promised.
 */

/** What is asked for. */
const asks =
  /点击|点赞|点个?赞|点个|星标|识别|发送|在看|收藏(?!夹)|转发|分享[给到]|关注|订阅|三连|投币|打赏|赞赏|留言|评论区|[加进入].{0,6}群|加(?:我|微信|客服|小?助[手理]|小编)|添加.{0,6}微信|私信|扫码|扫描|长按|领取|获取|索取|报名|下载|购买|充值|咨询|戳|回复(?:关键[字词]|口令|数字|“|「|")|付费专栏|知识星球|训练营|会员/g;
/** Who is spoken to, and how. */
const address =
  /欢迎|请(?!求)|记得|别忘了?|不妨|麻烦|顺手|你们?的|您的|大家|各位|朋友们?|小伙伴们?|同学们?|读者|看到这里|走过路过|如果觉得|对你有(?:用|帮助|启发|所帮助)|的话|的你(?=[，,])|觉得(?:有(?:用|帮助)|写得|还?不错)|(?:读|看)(?:到|完)(?:这里|最后|了)|喜欢(?:的|就|这|本)|需要.{0,8}的(?:朋友|同学|小伙伴|可以)|想.{0,12}的(?:朋友|同学|小伙伴|可以)|可以(?:在|看看|加|点|关注|扫)|我的|我们|吧[。！!~]?$|^(?:快|赶紧|立即|马上|顺手)?(?:点击|点个|长按|扫|私信|关注|回复|后台|加|添加|给|转发|收藏(?!夹)|订阅|领取)/g;
/** What is promised, and where. */
const promise =
  /公众号|公眾號|微信号|订阅号|视频号|蓝字|名片|卡片|二维码|主页|后台|客服|助手|小编|博主|作者|本站|干货|资料|电子书|源码|礼包|福利|优惠|限时|[一二三四五六七八九\d]折|免费|推送(?!设置|消息|事件|服务|接口)|每(?:天|周|日|晚)|第一时间|更多(?:精彩|内容|好文)?|动力|鼓励|支持|更新|好文|交流|答疑|都会回复|先到先得|小程序|文末|面试|题库|合集|星球|本号|身边(?:的)?(?:朋友|同事|人)|朋友圈|更多人|奶茶|咖啡|有帮助|暗号|一对一|粉丝|红包|名额|下次|错过|教程/g;
/** Set phrases of which one is enough beside anything that is asked. */
const setPhrase =
  /不迷路|一键三连|素质三连|码字不易|原创不易|创作不易|整理不易|先赞后看|点个(?:在看|关注|收藏|赞再)|最大的(?:动力|鼓励|支持|认可)|(?:上方|下方)(?:蓝字|名片|卡片|公众号)|求(?:关注|点赞|收藏|三连|支持)|白嫖|建议收藏|点个(?:星标|star)|我们下(?:期|次|篇)再见|(?:微信|公众号)搜一?搜|后台回复|备注来意|拉你(?:进|入).{0,6}群|回复.{1,8}(?:领取|获取|进群|拉你)/;
/** Something to join or to add, a stop, and what one gets for it: two orders in one line. */
const bargain =
  /^.{0,14}(?:关注|下载|安装|添加|加|扫描?|长按|识别|私信|点击|打开)[^，,。；]{0,16}(?:客户端|APP|微信|公众号|二维码|小程序|星球|社群|[流者丝习]群|名片|卡片|助手|助理|客服)[^，,。；]{0,8}[，,\s][^，,。；]{0,6}(?:免费|限时|抢先|优先|先睹|领取|进群|入群|拉你|第一时间|(?:获取|获得|拿走?).{0,8}(?:资料|源码|福利|礼包|优惠|红包|电子书|题库|课程|名额|干货))[^，,。；]{0,20}[。！!~]?$/i;
/** What a text about such things talks of. */
const technical =
  /接口|字段|数据库|函数|代码|组件|请求|参数|事件|算法|用户(?:可以|关注|点击)|按钮|功能|表结构|实现|登录|登陆|系统(?:会|的|里|中|提示|盘)|页面|服务器|命令|文件|脚本|菜单|输入|选择/;

const longest = 70;
/** Least number of different parts that make an appeal. */
const fewestParts = 4;

function count(text: string, words: RegExp): number {
  const found = text.match(words);
  return found === null ? 0 : new Set(found).size;
}

/**
 * True for a line that is nothing but such an appeal. Lines over 70 characters, and lines that talk about interfaces,
 * are none.
 *
 * @example isAppeal('关注我们的公众号，每天早上推送一篇干货') // true
 */
export function isAppeal(text: string): boolean {
  if (text.length > longest) return false;
  const asked = count(text, asks);
  const isSet = setPhrase.test(text);
  // Nearly every line asks for nothing, and is through here.
  if ((asked === 0 && !isSet) || technical.test(text)) return false;
  const addressed = count(text, address);
  const promised = count(text, promise);
  if (bargain.test(text)) return true;
  if (isSet) return asked + addressed + promised > 0;
  return asked > 0 && addressed > 0 && promised > 0 && asked + addressed + promised >= fewestParts;
}

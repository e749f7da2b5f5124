/** What the county declares on mp.weixin.qq.com (用户隐私保护指引), one row for each private thing the code uses: a use
 *  without a row does not compile. A mini-program cannot declare it by itself: WeChat's `setprivacysetting` is for third-party
 *  platforms (authorizer_access_token, permission set 18) and may not be called from a cloud function. So a person types it. */
import type { PRIVATE_USES } from '../../src/features/privacy/privateUses'

interface Declared {
  /** As WeChat's page lists it. */
  item: string
  purpose: string
}

export const GUIDE: Readonly<Record<(typeof PRIVATE_USES)[number]['api'], Declared>> = {
  'button.getPhoneNumber': { item: '手机号', purpose: '登记志愿者时方便站里联系' },
  getFuzzyLocation: { item: '位置信息', purpose: '把离得近的实践站排在前面（模糊位置，不保存）' },
  chooseLocation: { item: '选择的位置信息', purpose: '登记阵地在地图上的位置' },
  chooseMedia: { item: '选中的照片或视频信息', purpose: '说心愿时加照片' },
  'RecorderManager.start': { item: '麦克风', purpose: '用语音说心愿' },
  chooseMessageFile: { item: '选中的文件', purpose: '站里导入名册表格' },
  setClipboardData: { item: '剪切板', purpose: '复制导出文件的地址' },
}

/** What no key of ours may ask WeChat, so that somebody has to look; said by doctor after what it saw itself.
 *  @param appId null where it is not known yet. */
export function lookYourself(appId: string | null): string[] {
  return [
    '下面几样微信不让程序查，请自己对一遍（怎么做见 docs/deploy.zh-CN.md 第 6～8 步）· WeChat lets no program ask these, look yourself',
    `微信开发者工具打开项目根目录，点「云开发」能进到这个环境，说明环境是小程序 ${appId ?? '（AppID）'} 的 · the environment belongs to this AppID`,
    '右键上传过 api、desk、timer，微信才认得它们的接口权限 · functions were uploaded once by WeChat DevTools',
    '云开发 → 设置 → 全局设置 → 消息推送：event、wxa_media_check → timer · verdicts on photos reach timer',
    '公众平台 → 设置 → 服务内容声明 → 用户隐私保护指引，逐项填： · the privacy guide, item by item:',
    ...Object.values(GUIDE).map(({ item, purpose }) => `    ${item}：${purpose}`),
  ]
}

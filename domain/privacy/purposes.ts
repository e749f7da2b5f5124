/** What each consent is for, as versioned data: a county may word it otherwise, and what somebody agreed to is the
 *  version that was in force then. Refusing an optional one never costs the basic service (PIPL 16): her wish is still
 *  told, answered and helped with. */
import { ruleOn } from '../ground/ruleBook'
import type { Purpose } from '../person/purpose'

export interface PurposeRule {
  purpose: Purpose
  version: string
  from: string
  title: string
  /** What for, in her words. */
  whatFor: string
  until: string
  source: string
  /** What holds while she has decided nothing, and by what she said so: joining (the form says it), telling a wish with
   *  an address, or nothing yet. */
  before: 'byJoining' | 'byTelling' | 'notYet'
  /** What stops when she takes it back, and what goes on all the same. */
  stops: string
  goesOn: string
}

const FIRST = { version: 'consents-2026-1', from: '2020-01-01' }

export const PURPOSE_RULES: readonly PurposeRule[] = [
  {
    ...FIRST, purpose: 'service', title: '登记和办事',
    whatFor: '记下您的名字和村，才能收您的心愿、给您回话、记时长和积分。',
    until: '到您注销为止；时长和积分的账按规定留10年，不带名字。',
    source: '个人信息保护法第13条、第17条；GB/T 40143-2021 第5.2.2条', before: 'byJoining',
    stops: '停下来就是注销账号，以后不能在这里办事。', goesOn: '随时可以到站里当面办，或者再来登记。',
  },
  {
    ...FIRST, purpose: 'realName', title: '让别人看到我的全名',
    whatFor: '来帮忙的人、您帮过的人，知道怎么称呼您。',
    until: '到您收回为止。', source: '个人信息保护法第14条、第15条', before: 'byJoining',
    stops: '心愿、服务和兑换里，别人只看到姓和两个星号。', goesOn: '心愿照样有人帮，时长照样记；站里的同志还认得您。',
  },
  {
    ...FIRST, purpose: 'address', title: '把电话和住址给来帮忙的人',
    whatFor: '答应帮您的志愿者要知道去哪里、怎么找您。别的人看不到。',
    until: '那一次帮完忙就看不到了；心愿办完90天后删掉。', source: '个人信息保护法第23条；志愿服务条例第20、21条', before: 'byTelling',
    stops: '志愿者看不到电话和住址，请站里的同志带他上门。', goesOn: '心愿照样有人来帮。',
  },
  {
    ...FIRST, purpose: 'photo', title: '拍照、用我的照片',
    whatFor: '说心愿时附上一张、服务时拍一张作个见证，或者在站里展示。',
    until: '到您收回为止。', source: '个人信息保护法第14条、第26条', before: 'notYet',
    stops: '有您的照片不再给人看，也不再拍。', goesOn: '不拍照一样帮忙、一样记时长。',
  },
  {
    ...FIRST, purpose: 'voice', title: '录音、放我的录音',
    whatFor: '不方便打字时，用您的声音说心愿，站里听了好回话。',
    until: '心愿办完180天后删掉。', source: '个人信息保护法第14条、第28条', before: 'notYet',
    stops: '录过的不再放给人听，也不再录。', goesOn: '打字、打电话、找网格员，都照样行。',
  },
  {
    ...FIRST, purpose: 'publicNotice', title: '公示时写上我的姓',
    whatFor: '村里公示积分、星级时，写您的姓和两个星号。全名从来不上公示。',
    until: '到您收回为止。', source: '个人信息保护法第25条；民政部令第67号第16条', before: 'notYet',
    stops: '公示里只写“一位乡亲”。', goesOn: '积分、星级照样算，照样公示。',
  },
]

/** The wording in force on a Shanghai day. */
export const purposeOn = (purpose: Purpose, day: string): PurposeRule => ruleOn(PURPOSE_RULES.filter((rule) => rule.purpose === purpose), day)

/** Why something about who somebody is cannot be done: what happened and what to do, no blame, no codes. */
export const personRefusals = {
  SIGN_IN_OVER: '这个登录码用过了，或者时间到了，请换一个新的再试。',
  SIGN_IN_TOO_OFTEN: '这个网络里登录试了太多次，请过一分钟再试。',
  TOO_YOUNG_ALONE: '不满14岁要请家里大人带着，一起到村里的站登记。',
  GUARDIAN_FIRST: '不满18岁要家里大人先点头，请和大人一起到站里登记。',
  TOO_YOUNG_TO_HELP: '满14岁才能当志愿者，可以先跟着大人一起来看看。',
  NOT_A_MINOR: '已经满18岁了，自己就能办，不用家里人点头。',
  PHONE_MISSING: '请留一个电话，站里有事好和您联系。',
  PHONE_NOT_HEARD: '没有从微信取到手机号，请自己填一下。',
  ALREADY_JOINED: '这个手机已经登记好了，直接用就行。',
  CLAIM_LAPSED: '这个申请办过了，或者过了三天，请在新手机上再申请一次。',
  ID_NUMBERS_OFF: '县里还没有开通填证件号，不填也一样帮忙、一样记时长。',
  ID_NUMBER_WRONG: '证件号码对不上，请照着身份证核对18位，再填一次。',
  FACTS_BY_ID_NUMBER: '性别和生日是按证件号来的，要改请先把证件号去掉。',
  CORRECT_OWN: '自己的名字要请别的同志看过证件来改。',
  NAME_SAME: '现在登记的就是这个名字，不用再改。',
  AGE_OTHER: '生日和登记时说的岁数对不上，请到站里，带上证件改一下。',
  BORN_LATER: '这一天还没到，请核对一下生日。',
  BUSY_DAYS: '忙的日子要在今天以后一年里面，请核对一下从哪天到哪天。',
  CONTACT_MISSING: '还不知道去哪里找您，请填上电话和住址。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof personRefusals, string> {}
}

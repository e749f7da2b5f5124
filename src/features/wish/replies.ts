/** Sentences a station may tap instead of typing: kind, with a reason and a next step. Each may still be changed. */
export interface ReplyKind {
  title: string
  label: string
  hint: string
  ready: readonly string[]
  button: string
  done: string
}

export const ASK_BACK: ReplyKind = {
  title: '问乡亲一句',
  label: '想问什么',
  hint: '乡亲会原样看到这句话',
  ready: [
    '您看哪一天、什么时候方便？',
    '东西大概有多大多重，要几个人搬？',
    '家里有工具吗，要不要我们带上？',
    '您说的地方在哪里，好找吗？',
  ],
  button: '问过去',
  done: '问过去了，等乡亲回话',
}

export const REFUSE: ReplyKind = {
  title: '跟乡亲说明白',
  label: '为什么帮不上，可以怎么办',
  hint: '乡亲会原样看到这句话，说得暖一点，给条路',
  ready: [
    '站里眼下没有会做这个的人，等有人了我打电话告诉您。',
    '这件事要镇上的部门来办，您来站里，我陪您打电话。',
    '这件事要花钱买东西，站里不能代买，您看看积分超市里有没有。',
    '这样的活有危险，得请专门的师傅，我帮您跟村里问一问。',
  ],
  button: '这样回话',
  done: '回话送到了',
}

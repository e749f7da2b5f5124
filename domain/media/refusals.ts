/** Why something about files cannot be done: what happened and what to do, no blame, no codes. */
export const mediaRefusals = {
  FILE_TOO_LARGE: '这个文件太大了，请换一个小一点的。',
  UPLOAD_LAPSED: '这个文件没有传完，或者隔得太久了，请重新选一次。',
  FILE_UNREADABLE: '这个文件打不开，请换一张照片或重新录一段。',
  VOICE_TOO_LONG: '录音最多一分钟，请重新录一段短一点的。',
  MEDIA_CONSENT_MISSING: '照片和录音要本人先同意，请到“我的信息”里点同意，或者只写字。',
  TOO_MANY_MEDIA: '一个心愿最多带三张照片和一段录音，请去掉一些。',
  ALREADY_REVIEWED: '这一条已经看过了，请刷新看看别的。',
  ALREADY_REPORTED: '您说的情况站里已经收到，谢谢提醒。',
  TOO_MANY_UPLOADS: '今天传上来还没用的文件太多了，请明天再传。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof mediaRefusals, string> {}
}

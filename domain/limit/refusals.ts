/** Why something cannot be done once more today: when it goes on, and what to do until then. */
export const limitRefusals = {
  WISHES_TOLD_TODAY: '今天说的心愿已经不少了，明天再说；着急的话请打村里站点的电话。',
  STATION_ASKED_TODAY: '今天请站里办的事已经不少了，明天再来；着急的话请打站里的电话。',
  EXPORTED_TODAY: '今天已经带走过几次了，明天再来；要纸质的请到站里打印。',
  HOMES_SEEN_TODAY: '今天看过的住址已经不少了，明天再看；等不及请打站里的电话。',
  HOMES_SEEN_THIS_WEEK: '这几天看过的住址已经不少了，过几天再看；等不及请打站里的电话。',
  // Who gives them knows when it goes on and says it (ground/refusal.ts, LATER).
  GUESSED_TOO_OFTEN: '输错好几次了，请过一会儿再输；先和对方核对数字，能扫码更稳当。',
  GUESSED_ALL_DAY: '今天输错的数字太多了，请过一会儿再来；等不及请打站里的电话。',
  JOINED_FROM_HERE_TODAY: '从您这个网络登记的人今天很多了，请明天再来，或者到村里的站点去办。',
  PHONES_ASKED_TODAY: '今天申请换手机的次数很多了，请明天再来，或者直接到村里的站点去办。',
  BURST_NO_PHONE: '他没有留电话，请网格员带个话，或者等他来站里问。',
  BURST_CLOSED: '这件事已经有人问过了，请刷新看看。',
} as const

declare module '../ground/refusal' {
  interface Reasons extends Record<keyof typeof limitRefusals, string> {}
}

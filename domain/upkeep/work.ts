/** What time does, in words: what a trouble says was to be done. One row a job (cloudfunctions/jobs; jobs.test.ts holds the
 *  two together). */
export const WORK = {
  bringUp: '把以前存下的数据改成新样子',
  movePlaces: '阵地改了名字或上级，把下面的一处处跟着改',
  lapseMerges: '没人答复的合并登记到期收掉',
  mergeCooled: '合并登记过了一天，开始合并',
  mergePeople: '把两份登记合成一份',
  endCalledOff: '不用办了的，告诉答应来的人',
  lapseClaims: '答应了没去的，到期把名额让出来',
  passDispatches: '派出去没有队伍答应的，交给大家',
  closeWindows: '心愿过了时间，从心愿墙上收下来',
  closeUnreviewedOrders: '一直没有评价的心愿，到期办结',
  closeNotices: '星级公示满了，评上星',
  expireRedemptions: '没来取的东西到期退回积分',
  expireLots: '积分到期，记到账上',
  warnOfEnds: '积分快到期，提前说一声',
  tellOrderNews: '心愿有了变化，告诉有关的人',
  tellBursts: '住址被看得比平常多，告诉那几户',
  letTeamsGo: '队伍解散，让队员一个个退出',
  warnLicences: '证书快到期，提前说一声',
  ringPeople: '在微信里提醒有新消息',
  handSilentToPeople: '微信一直没核对完的照片和话，交给人看',
  lapseToMakeRoom: '没用上的照片和话太多，先收掉最早的',
  sweepIncoming: '清掉没传完的文件',
  sweepLooseMedia: '清掉没用上的照片和话',
  sweepOldVoices: '清掉到了期限的录音',
  eraseAccounts: '注销满了期限，清掉个人信息',
  forgetAddresses: '清掉用不着的住址',
  forgetIdentityClaims: '清掉过期的认领申请',
  forgetRecords: '到了保存年限，清掉记录',
  spreadNames: '改了名字，各处跟着改',
  endTerms: '岗位任期到了，收回岗位',
  warnTerms: '岗位任期快到，提前说一声',
  makeExports: '把要下载的个人信息准备好',
  retainExports: '清掉过期的下载',
  sweepRosters: '清掉用完的名册',
  foldFigures: '加起各地的数字',
  reconcilePeople: '核对每个人的时长',
  reconcilePurses: '核对每个人的积分',
  reconcileHouseholds: '核对各户合用的积分',
  reconcileBudgets: '核对各村的预算和货架',
  closeTroubles: '把没有再遇上的故障收掉',
} as const

export type JobName = keyof typeof WORK
export const JOB_NAMES = Object.keys(WORK) as JobName[]

export const isJob = (name: string): name is JobName => Object.prototype.hasOwnProperty.call(WORK, name)

/** What is wrong with the machine itself, and stands among the troubles too: no job is tried again for it, somebody must look. */
export const MACHINE = {
  disk: '服务器存东西的地方快满了',
  damage: '服务器存下的数据有损坏',
  ownDamage: '服务器记登录的文件有损坏，请用备份恢复',
  clock: '服务器的时间好像不对，到期的事先不办，请核对',
} as const
export type MachineTrouble = keyof typeof MACHINE

export const isMachine = (name: string): name is MachineTrouble => Object.prototype.hasOwnProperty.call(MACHINE, name)

/** What pages met in the data: a line that could not be built, or a document that a newer version has written. They were left out;
 *  the next reading says whether it is still so. */
export const DATA = {
  unreadable: '有的数据坏了，页面上没有列出来',
  newerForm: '有的数据是新版本存的，现在读不了',
} as const
export type DataTrouble = keyof typeof DATA

export const isData = (name: string): name is DataTrouble => Object.prototype.hasOwnProperty.call(DATA, name)

/** A job some later version no longer has is named as what it is. */
export const sayJob = (job: string): string => (isJob(job) ? WORK[job] : isMachine(job) ? MACHINE[job] : isData(job) ? DATA[job] : '以前版本留下的一件事')

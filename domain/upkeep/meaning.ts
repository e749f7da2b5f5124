/** What a trouble means to the county's administrator: whether anything is lost, and what she is to do. */
import { isData, isJob, isMachine, type DataTrouble, type JobName, type MachineTrouble } from './work'

export interface Meaning {
  /** Whether anything is lost, or only late. */
  lost: string
  /** What she does; every job is tried again by itself. */
  todo: string
}

const LATE = '什么都没丢，只是晚了。'
const UNSENT = '消息没有丢，只是没发出去；办成了就补发。'
const STILL_KEPT = '该清的还没清，还存在县里，没有给别人看。'
const UNCHECKED = '账没有动，一分一秒都没少，只是还没核对。'

const LOST: Partial<Record<JobName, string>> = {
  bringUp: '数据都在，改好以前有的页面可能少列几行。',
  movePlaces: '数据都在，改好以前有的地方还显示旧名字、旧上级。',
  spreadNames: '数据都在，改好以前有的地方还显示旧名字。',
  mergePeople: '两份登记都在，合好以前先别再改这两位的登记。',
  lapseClaims: '什么都没丢，名额还占着，别人暂时接不了。',
  passDispatches: '心愿没丢，还在等那支队伍，别人暂时看不到。',
  closeWindows: '什么都没丢，过了时间的心愿还挂在墙上。',
  expireRedemptions: '积分没丢，还没退回去；办成了如数退回。',
  expireLots: '积分没有多扣，到期的还没记到账上。',
  foldFigures: '原来的记录都在，报表上的数字暂时是旧的。',
  endTerms: '什么都没丢，到期的岗位还没收回，那位同志暂时还能办事。',
  makeExports: '信息都在，乡亲要的那一份还没准备好；办成了会发消息告诉他。',
  ringPeople: '消息没丢，打开点亮就看得到，只是微信里没有提醒。',
  endCalledOff: '消息没丢，还没告诉答应来的人；快到日子的，请站里先打个电话。',
  handSilentToPeople: '照片和话都在，暂时没有给别人看。',
  ...spread(UNSENT, 'tellOrderNews', 'tellBursts', 'warnOfEnds', 'warnLicences', 'warnTerms'),
  ...spread(STILL_KEPT, 'sweepIncoming', 'sweepLooseMedia', 'sweepOldVoices', 'lapseToMakeRoom', 'eraseAccounts', 'forgetAddresses', 'forgetIdentityClaims', 'forgetRecords', 'retainExports', 'sweepRosters'),
  ...spread(UNCHECKED, 'reconcilePeople', 'reconcilePurses', 'reconcileHouseholds', 'reconcileBudgets'),
}

const ABOUT_MACHINE: Record<MachineTrouble, Meaning> = {
  disk: { lost: '存好的都在；再满下去，新的心愿和照片就存不进来了。', todo: '请今天就打电话给管服务器的同志，腾出地方或者加大硬盘。' },
  damage: { lost: '可能有数据读不出来了，丢了没有，要看过才知道。', todo: '先别删任何东西，请马上打电话给管服务器的同志，拿备份来核对。' },
  ownDamage: { lost: '乡亲们的心愿、时长、积分都在另一个文件里，没有动；有人可能要重新登录。', todo: '请今天就打电话给管服务器的同志，用备份恢复。' },
  clock: { lost: '什么都没丢；到期、清理这些收不回来的事先停着，等时间对上再办。', todo: '请管服务器的同志看一看机器上的日期和时间对不对；对了，过一小时自己会接着办。' },
}

const ABOUT_DATA: Record<DataTrouble, Meaning> = {
  unreadable: { lost: '别的都照常；坏的那几条没有删，只是列不出来。', todo: '请把这一页给管服务器的同志看，修好了这里自己会消失。' },
  newerForm: { lost: '数据没丢，换回新版本就能读。', todo: '多半是系统退回了旧版本，请管服务器的同志换成新版本。' },
}

function spread(words: string, ...jobs: JobName[]): Partial<Record<JobName, string>> {
  return jobs.reduce<Partial<Record<JobName, string>>>((all, job) => ({ ...all, [job]: words }), {})
}

export function meaningOf(job: string): Meaning {
  if (isMachine(job)) return ABOUT_MACHINE[job]
  if (isData(job)) return ABOUT_DATA[job]
  if (isJob(job)) return { lost: LOST[job] ?? LATE, todo: '机器自己会再试，您不用做什么。过了三天还在，请告诉管服务器的同志。' }
  return { lost: '什么都没丢，新版本不再做这件事了。', todo: '不用管，过一两天自己会从这里消失。' }
}

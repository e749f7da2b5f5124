/** The ways on from 我的, in the order they are read. One row a way; `roles` says for whose eyes, missing for everybody's. */
import type { Role } from '../../../domain/person/post'
import type { IconName } from '../../art/icons'
import { openAgents } from '../../features/agency/openAgency'
import { openPosts } from '../../features/appointment/openPosts'
import { openHouseholdsDesk, openMyHousehold } from '../../features/household/openHousehold'
import { openRedemptions } from '../../features/market/openMarket'
import { openReview } from '../../features/media/openReview'
import { openNames } from '../../features/person/openNames'
import { openMergesDesk } from '../../features/person/openMerge'
import { openNearby, openPlaces } from '../../features/place/openPlace'
import { openAudit, openFigures, openFindings, openRights } from '../../features/report/openReport'
import { openRoster } from '../../features/roster/openRoster'
import { openFreeTimes, openMyTeams, openPapers, openTeams } from '../../features/team/openTeam'
import { openStarDesk, openStarNotices } from '../../features/star/openStars'
import { openMyData } from '../../features/privacy/openPrivacy'
import { openMyWishes } from '../../features/wish/openWish'

export type LinkGroup = 'mine' | 'work' | 'family' | 'privacy'

export interface MeLink {
  group: LinkGroup
  icon: IconName
  title: string
  words: string
  open: () => void
  roles?: readonly Role[]
}

/** Groups with a heading of their own; `mine` stands above them without one. */
export const LINK_GROUPS: readonly { group: LinkGroup; title: string }[] = [
  { group: 'work', title: '站里的事' },
  { group: 'family', title: '家人和队伍' },
  { group: 'privacy', title: '我的信息' },
]

export const ME_LINKS: readonly MeLink[] = [
  { group: 'mine', icon: 'wishes', title: '我的心愿', words: '说过的心愿，走到哪一步了', open: openMyWishes },
  { group: 'mine', icon: 'gift', title: '兑换记录', words: '取货码，兑过的东西', open: openRedemptions },
  { group: 'mine', icon: 'place', title: '附近阵地', words: '站、基地、驿站，什么时候开门', open: openNearby },
  { group: 'mine', icon: 'star', title: '星级公示', words: '谁的星级正在公示，有意见可以说', open: openStarNotices },
  { group: 'work', icon: 'star', title: '星级认定', words: '够时长的先公示，没有意见就认定', open: openStarDesk, roles: ['stationHead', 'subCentreHead', 'dispatcher'] },
  { group: 'work', icon: 'list', title: '名册导入', words: '把表格里的人一次登记进来，也能导出', open: openRoster, roles: ['stationHead', 'subCentreHead', 'dispatcher', 'systemAdmin'] },
  { group: 'work', icon: 'place', title: '阵地和网格', words: '改开门时间和电话，划网格，并站', open: openPlaces, roles: ['stationHead', 'subCentreHead', 'dispatcher', 'systemAdmin'] },
  { group: 'family', icon: 'home', title: '我们家', words: '同一户的家里人', open: openMyHousehold },
  { group: 'family', icon: 'heart', title: '替家里人办事', words: '谁替我办，我替谁办', open: openAgents },
  { group: 'work', icon: 'shield', title: '替办登记', words: '两位当面登记，孩子当志愿者大人点头', open: openAgents, roles: ['gridWorker', 'stationHead', 'civilizationWorker'] },
  { group: 'work', icon: 'people', title: '各户', words: '登记一户，添人、分户、并户', open: openHouseholdsDesk, roles: ['gridWorker', 'stationHead', 'civilizationWorker'] },
  { group: 'work', icon: 'edit', title: '更正名字', words: '写错了的，当面看过证件再改', open: openNames, roles: ['stationHead', 'civilizationWorker'] },
  { group: 'work', icon: 'people', title: '合并登记', words: '同一位乡亲登记了两次，合成一个', open: openMergesDesk, roles: ['gridWorker', 'stationHead', 'civilizationWorker'] },
  { group: 'family', icon: 'people', title: '我的队伍和证书', words: '参加的队伍，证书、保险和培训', open: openMyTeams },
  { group: 'family', icon: 'clock', title: '我的空闲时间', words: '什么时候方便帮忙，哪些天别找我', open: openFreeTimes, roles: ['volunteer'] },
  { group: 'work', icon: 'people', title: '志愿队伍', words: '建队伍，看队里的人', open: openTeams, roles: ['stationHead', 'subCentreHead', 'dispatcher'] },
  {
    group: 'work', icon: 'shield', title: '证书、保险和培训', words: '看原件，写名册，记培训', open: openPapers,
    roles: ['stationHead', 'civilizationWorker', 'subCentreHead', 'dispatcher', 'safeguardingOfficer'],
  },
  { group: 'privacy', icon: 'shield', title: '我的信息', words: '谁看过、同意了什么、改资料、带走或注销', open: openMyData },
  { group: 'work', icon: 'shield', title: '核对照片和话', words: '您看过，大家才看得到', open: openReview, roles: ['stationHead', 'civilizationWorker'] },
  { group: 'work', icon: 'book', title: '谁办过什么', words: '每一步都有记录，谁也改不了', open: openAudit, roles: ['stationHead', 'auditor'] },
  {
    group: 'work', icon: 'people', title: '岗位和任期', words: '请谁任职，到哪一天，也能收回', open: openPosts,
    roles: ['stationHead', 'villageSupervisor', 'subCentreHead', 'dispatcher', 'systemAdmin'],
  },
  { group: 'work', icon: 'list', title: '本地的数字', words: '说了多少心愿，帮成了多少', open: openFigures, roles: ['stationHead', 'civilizationWorker', 'subCentreHead', 'dispatcher', 'auditor'] },
  { group: 'work', icon: 'search', title: '账对不对得上', words: '时长、积分、货架，和每一笔核对', open: openFindings, roles: ['auditor'] },
  { group: 'privacy', icon: 'shield', title: '谁能做什么', words: '每个岗位的权限，人人能看', open: openRights },
]

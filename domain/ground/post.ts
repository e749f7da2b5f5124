/** A post (岗位) is a role held at a place, for a term. What a person may do follows from her posts and nothing else
 *  (authorisation.ts). A term's last day is a Shanghai day; the morning after, the post gives no right any more, whether
 *  or not anybody has tidied it away. */
export type Role =
  | 'villager' | 'volunteer'
  | 'gridWorker' | 'civilizationWorker' | 'stationHead' | 'shopKeeper' | 'villageSupervisor' | 'appraiser'
  | 'subCentreHead' | 'teamLeader'
  | 'dispatcher' | 'safeguardingOfficer' | 'auditor' | 'systemAdmin'

export const ROLE_LABELS: Record<Role, string> = {
  villager: '村民',
  volunteer: '志愿者',
  gridWorker: '网格员',
  civilizationWorker: '文明实践员',
  stationHead: '实践站站长',
  shopKeeper: '积分超市店主',
  villageSupervisor: '村务监督员',
  appraiser: '评议员',
  subCentreHead: '实践所所长',
  teamLeader: '志愿队队长',
  dispatcher: '县中心调度员',
  safeguardingOfficer: '儿童保护专员',
  auditor: '审计员',
  systemAdmin: '系统管理员',
}

export interface Post {
  role: Role
  /** The id of the place, at whatever level of the tree; a team leader's is her team. */
  place: string
  /** A grid worker's grid, where her station is divided into grids; without it she serves the whole station. */
  grid?: string
  /** The last Shanghai day of the term; missing for a post without end. */
  until?: string
  /** The appointment it comes from; missing for what everybody is by joining. */
  appointment?: string
}

/** Whether she holds the role, at the given place or (place left out) anywhere. */
export function holds(posts: readonly Post[], role: Role, place?: string): boolean {
  return posts.some((post) => post.role === role && (place === undefined || post.place === place))
}

/** The posts whose term has not ended on that Shanghai day. */
export const postsInForce = (posts: readonly Post[], today: string): Post[] => posts.filter(({ until }) => until === undefined || until >= today)

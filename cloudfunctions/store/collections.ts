/** Every collection, what one document of it is, and the indexes its queries may use. Declared once: SQLite creates
 *  them as expression indexes, the CloudBase bootstrap through its manager, and a query none of them serves fails. */
import type { Contact, Login, Person } from '../../domain/person/person'
import type { Agency } from '../../domain/agency/agency'
import type { IdentityClaim } from '../../domain/person/identityClaim'
import type { PersonMerge } from '../../domain/person/merge'
import type { Household } from '../../domain/household/household'
import type { Grid } from '../../domain/place/grid'
import type { PlaceMove } from '../../domain/place/move'
import type { MapCell } from '../../domain/place/mapPoint'
import type { Closing } from '../../domain/privacy/closing'
import type { Consent } from '../../domain/privacy/consent'
import type { Disclosure } from '../../domain/privacy/disclosure'
import type { ExportFile } from '../../domain/privacy/exportFile'
import type { NameSpread } from '../../domain/privacy/nameSpread'
import type { Appointment } from '../../domain/appointment/appointment'
import type { Place, StationPath } from '../../domain/place/place'
import type { Wish } from '../../domain/wish/wish'
import type { Order } from '../../domain/order/order'
import type { Claim } from '../../domain/order/claim'
import type { HourEntry, HourTally } from '../../domain/hours/hours'
import type { Figure, FigureCursor } from '../../domain/report/figures'
import type { Finding } from '../../domain/report/reconcile'
import type { BudgetFold } from '../../domain/report/budgetFold'
import type { Round } from '../../domain/report/round'
import type { Facts } from '../../domain/person/facts'
import type { StarAward } from '../../domain/star/award'
import type { Account, Transfer } from '../../domain/points/account'
import type { Goods } from '../../domain/market/goods'
import type { Redemption } from '../../domain/market/redemption'
import type { Membership } from '../../domain/team/membership'
import type { Cover, CoverEntry } from '../../domain/team/cover'
import type { Licence } from '../../domain/team/licence'
import type { Training, TrainingRecord } from '../../domain/team/training'
import type { Vetting } from '../../domain/team/vetting'
import type { Team, TeamCode } from '../../domain/team/team'
import type { Media } from '../../domain/media/media'
import type { RosterChunk, RosterJob } from '../../domain/roster/rosterJob'
import type { Message } from '../../domain/notice/message'
import type { RingAllowance } from '../../domain/notice/ring'

/** One write a person made: the answer it got, kept so that sending it again gives the same answer, and at the same
 *  time the audit row of who did what (one document instead of two; see docs/decisions). */
export interface RequestRow extends StationPath {
  _id: string
  rev: number
  action: string
  actorId: string
  actorName: string
  /** Who tapped for her; empty when she did so herself. */
  agentId: string
  agentName: string
  inputHash: string
  /** What the write was about; empty where nothing fits. */
  target: string
  /** What is answered again; ids and states only, never personal data. */
  answer: unknown
  at: string
}

export interface Documents {
  places: Place
  grids: Grid
  mapCells: MapCell
  placeMoves: PlaceMove
  people: Person
  households: Household
  logins: Login
  identityClaims: IdentityClaim
  merges: PersonMerge
  agencies: Agency
  contacts: Contact
  facts: Facts
  disclosures: Disclosure
  consents: Consent
  nameSpreads: NameSpread
  exportFiles: ExportFile
  closings: Closing
  wishes: Wish
  orders: Order
  claims: Claim
  hourEntries: HourEntry
  hourTallies: HourTally
  starAwards: StarAward
  accounts: Account
  transfers: Transfer
  goods: Goods
  redemptions: Redemption
  messages: Message
  ringAllowances: RingAllowance
  teams: Team
  teamCodes: TeamCode
  memberships: Membership
  licences: Licence
  covers: Cover
  coverEntries: CoverEntry
  trainings: Training
  trainingRecords: TrainingRecord
  vettings: Vetting
  media: Media
  rosterJobs: RosterJob
  rosterChunks: RosterChunk
  appointments: Appointment
  figures: Figure
  figureCursors: FigureCursor
  findings: Finding
  rounds: Round
  budgetFolds: BudgetFold
  requests: RequestRow
}

export type CollectionName = keyof Documents

/** Equality on every field of `equal`, then sorted by `sort` (ties by _id). */
export interface Index {
  equal: readonly string[]
  sort: string
  /** Documents may lack the fields of `equal`; those without one are simply never found by it. */
  sparse?: true
}

export const INDEXES: Record<CollectionName, readonly Index[]> = {
  households: [{ equal: ['station', 'state'], sort: 'name' }, { equal: ['station'], sort: '_id' }],
  places: [
    { equal: ['subCentre', 'kind'], sort: 'name' },
    { equal: ['kind'], sort: 'name' },
    { equal: ['station'], sort: 'name' },
  ],
  grids: [{ equal: ['station'], sort: 'order' }],
  mapCells: [],
  placeMoves: [{ equal: ['state'], sort: 'since' }],
  people: [{ equal: ['station'], sort: 'name' }, { equal: ['subCentre'], sort: 'name' }, { equal: ['centre'], sort: 'name' }, { equal: ['grid'], sort: 'name', sparse: true }],
  logins: [],
  identityClaims: [{ equal: ['state'], sort: 'at' }, { equal: ['station', 'state'], sort: 'at' }, { equal: ['station'], sort: '_id' }],
  merges: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'at' },
    { equal: ['otherId'], sort: 'at' },
    { equal: ['state'], sort: 'dueAt' },
  ],
  agencies: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'askedAt' },
    { equal: ['principalId'], sort: 'askedAt' },
    { equal: ['agentId'], sort: 'askedAt' },
    { equal: ['principalId', 'state'], sort: 'askedAt' },
    { equal: ['agentId', 'state'], sort: 'askedAt' },
  ],
  contacts: [],
  facts: [],
  disclosures: [
    { equal: ['wishId'], sort: 'at' },
    { equal: ['ownerId'], sort: 'at' },
    { equal: ['viewerId'], sort: 'at' },
  ],
  consents: [],
  nameSpreads: [{ equal: ['state'], sort: 'since' }],
  closings: [{ equal: ['state'], sort: 'eraseAt' }],
  exportFiles: [{ equal: ['state'], sort: 'at' }],
  wishes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'toldAt' },
    { equal: ['subCentre', 'state'], sort: 'toldAt' },
    { equal: ['centre', 'state'], sort: 'toldAt' },
    { equal: ['centre'], sort: 'toldAt' },
    { equal: ['beneficiaryId'], sort: 'toldAt' },
    { equal: ['writerId'], sort: 'toldAt' },
  ],
  orders: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'feed'], sort: 'openedAt' },
    { equal: ['station', 'feed'], sort: 'startsAt' },
    { equal: ['centre', 'feed'], sort: 'openedAt' },
    { equal: ['feed'], sort: 'endsAt' },
    { equal: ['state'], sort: 'stateSince' },
    { equal: ['state', 'contact'], sort: 'stateSince', sparse: true },
    { equal: ['news'], sort: 'stateSince' },
    { equal: ['station', 'wordsDesk'], sort: 'stateSince', sparse: true },
    { equal: ['feed'], sort: 'handedUntil' },
    { equal: ['handedTo'], sort: 'openedAt', sparse: true },
  ],
  claims: [
    { equal: ['station'], sort: '_id' },
    { equal: ['orderId'], sort: 'heldAt' },
    { equal: ['personId'], sort: 'heldAt' },
    { equal: ['station', 'stationDesk'], sort: 'checkedOutAt', sparse: true },
    { equal: ['state'], sort: 'lapseAt' },
  ],
  hourEntries: [{ equal: ['centre'], sort: 'confirmedAt' }, { equal: ['personId'], sort: 'startedAt' }],
  hourTallies: [],
  starAwards: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'stateSince' },
    { equal: ['subCentre', 'state'], sort: 'stateSince' },
    { equal: ['centre', 'state'], sort: 'stateSince' },
    { equal: ['state'], sort: 'noticeUntil' },
    { equal: ['personId'], sort: 'stateSince' },
  ],
  accounts: [
    { equal: ['kind'], sort: '_id' },
    { equal: ['kind'], sort: 'nextExpiry' },
    { equal: ['kind'], sort: 'warnOn' },
  ],
  transfers: [
    { equal: ['purse'], sort: 'at' },
    { equal: ['from'], sort: 'at' },
    { equal: ['to'], sort: 'at' },
  ],
  goods: [{ equal: ['market'], sort: 'price' }],
  redemptions: [
    { equal: ['market'], sort: '_id' },
    { equal: ['personId'], sort: 'reservedAt' },
    { equal: ['market', 'state'], sort: 'reservedAt' },
    { equal: ['state'], sort: 'expiresAt' },
  ],
  messages: [
    { equal: ['to'], sort: 'at' },
    { equal: ['to', 'state'], sort: 'at' },
    { equal: ['push'], sort: 'at' },
  ],
  ringAllowances: [],
  teams: [
    { equal: ['place'], sort: 'name' },
    { equal: ['place', 'state'], sort: 'name' },
    { equal: ['place', 'kind', 'state'], sort: 'name' },
    { equal: ['parent', 'state'], sort: 'name' },
    { equal: ['station'], sort: 'name' },
    { equal: ['state'], sort: 'closedAt' },
  ],
  teamCodes: [],
  memberships: [
    { equal: ['teamId', 'state'], sort: 'askedAt' },
    { equal: ['personId'], sort: 'askedAt' },
  ],
  licences: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'toldAt' },
    { equal: ['personId'], sort: 'until' },
    { equal: ['warn'], sort: 'warnOn' },
  ],
  covers: [{ equal: ['station'], sort: 'until' }, { equal: ['place'], sort: 'until' }],
  coverEntries: [{ equal: ['coverId'], sort: 'personName' }, { equal: ['personId'], sort: 'until' }],
  trainings: [{ equal: ['station'], sort: 'day' }, { equal: ['place'], sort: 'day' }],
  trainingRecords: [{ equal: ['trainingId'], sort: 'personName' }, { equal: ['personId'], sort: 'day' }],
  vettings: [{ equal: ['station'], sort: 'until' }, { equal: ['centre', 'state'], sort: 'until' }],
  media: [
    { equal: ['station'], sort: '_id' },
    { equal: ['owner', 'state'], sort: 'at' },
    { equal: ['about'], sort: 'at' },
    { equal: ['beneficiaryId'], sort: 'at' },
    { equal: ['kind'], sort: 'at' },
    { equal: ['traceId'], sort: 'at' },
    { equal: ['state'], sort: 'stateSince' },
    { equal: ['station', 'state'], sort: 'stateSince' },
  ],
  rosterJobs: [
    { equal: ['station', 'subCentre', 'centre', 'state'], sort: 'at' },
    { equal: ['station', 'state'], sort: 'at' },
    { equal: ['byId'], sort: 'at' },
    { equal: ['swept'], sort: 'sweepAt' },
  ],
  rosterChunks: [{ equal: ['jobId', 'bad'], sort: 'n' }],
  appointments: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'until' },
    { equal: ['subCentre', 'state'], sort: 'until' },
    { equal: ['centre', 'state'], sort: 'until' },
    { equal: ['state'], sort: 'until' },
    { equal: ['state', 'warn'], sort: 'until' },
  ],
  findings: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'firstSeen' },
    { equal: ['centre', 'state'], sort: 'firstSeen' },
  ],
  figures: [{ equal: ['place'], sort: 'month' }, { equal: ['parent', 'month'], sort: 'minutes' }],
  figureCursors: [],
  rounds: [],
  budgetFolds: [],
  requests: [
    { equal: ['target'], sort: 'at' },
    { equal: ['actorId'], sort: 'at' },
    { equal: ['agentId'], sort: 'at' },
    { equal: ['station'], sort: 'at' },
    { equal: ['station', 'action'], sort: 'at' },
    { equal: ['centre'], sort: 'at' },
    { equal: ['centre', 'action'], sort: 'at' },
  ],
}

/** All contracts by action name. The server reads the schemas, the phone only the types. */
import type { z } from 'zod'
import type { ActionName } from './actions'
import { agencyContracts } from './agency/contract'
import { appointmentContracts } from './appointment/contract'
import { dispatchContracts } from './order/dispatch/contract'
import { limitContracts } from './limit/contract'
import { nodContracts } from './order/nod/contract'
import { hoursContracts } from './hours/contract'
import { homeContracts } from './home/contract'
import { householdContracts } from './household/contract'
import { marketContracts } from './market/contract'
import { mediaContracts } from './media/contract'
import { mergeContracts } from './merge/contract'
import { noticeContracts } from './notice/contract'
import { orderContracts } from './order/contract'
import { paperContracts } from './team/papers/contract'
import { personContracts } from './person/contract'
import { placeContracts } from './place/contract'
import { placePageContracts } from './placePage/contract'
import { pointsContracts } from './points/contract'
import { privacyContracts } from './privacy/contract'
import { reportContracts } from './report/contract'
import { rosterContracts } from './roster/contract'
import { starContracts } from './star/contract'
import { teamContracts } from './team/contract'
import { upkeepContracts } from './upkeep/contract'
import { wishContracts } from './wish/contract'
import { workbenchContracts } from './workbench/contract'
import type { Contract } from './ground/contract'
import type { Reason } from './ground/refusal'

export const contracts = {
  ...personContracts,
  ...mergeContracts,
  ...placeContracts,
  ...placePageContracts,
  ...agencyContracts,
  ...householdContracts,
  ...homeContracts,
  ...workbenchContracts,
  ...reportContracts,
  ...upkeepContracts,
  ...appointmentContracts,
  ...wishContracts,
  ...orderContracts,
  ...dispatchContracts,
  ...nodContracts,
  ...limitContracts,
  ...hoursContracts,
  ...starContracts,
  ...pointsContracts,
  ...marketContracts,
  ...noticeContracts,
  ...teamContracts,
  ...paperContracts,
  ...mediaContracts,
  ...privacyContracts,
  ...rosterContracts,
} satisfies Record<ActionName, Contract>

type Contracts = typeof contracts
/** What a caller sends (before defaults). */
export type InputOf<N extends ActionName> = z.input<Contracts[N]['input']>
/** What an action receives (after checking). */
export type CheckedOf<N extends ActionName> = z.output<Contracts[N]['input']>
export type AnswerOf<N extends ActionName> = NonNullable<Contracts[N]['answer']>

/** What goes over the wire. Never a top-level `code`: CloudBase's web SDK swallows such results. */
export interface Call {
  action: string
  input: unknown
  /** Made by the caller before sending and kept until answered; needed by writes. */
  requestId?: string
  /** The person in whose name it is asked, when that is not who asks (替她用). */
  actFor?: string
}
export type Reply<T> = { ok: true; data: T } | { ok: false; reason: Reason; message: string; ref: string }

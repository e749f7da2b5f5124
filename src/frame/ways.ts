/** What a feature says of the ways into it (`src/features/<feature>/ways.ts`): its rows of 我的, where on the 工作台 its kinds
 *  of waiting lead, and what opens when a message about one of its things is tapped. features/ways.ts gathers them. */
import Taro from '@tarojs/taro'
import type { MessageThing } from '../../domain/ground/news'
import type { Role } from '../../domain/ground/post'
import type { WaitingKind } from '../../domain/ground/waiting'
import type { IconName } from '../art/icons'
import type { LinkRow } from './LinkRows'

/** `mine` stands first on 我的 and has no heading; the others have one each (pages/me). */
export type WayGroup = 'mine' | 'work' | 'family' | 'privacy'

export interface MeRow extends LinkRow {
  group: WayGroup
  /** Where in its group it stands, the lowest first; in tens, so that another fits between. */
  at: number
  /** For whose eyes; missing for everybody's. */
  roles?: readonly Role[]
}

/** Where a kind of waiting is done. */
export interface WaitingWay {
  icon: IconName
  open: () => void
}

export type OpenThing = (id: string) => void

export interface Ways {
  me?: readonly MeRow[]
  waiting?: Partial<Record<WaitingKind, WaitingWay>>
  opens?: Partial<Record<MessageThing, OpenThing>>
}

/** A way to a page that needs nothing in its address. */
export const toPage = (url: string) => (): void => void Taro.navigateTo({ url })

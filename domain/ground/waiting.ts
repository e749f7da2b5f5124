/** The form of what may wait for somebody with a post, before anybody has counted it. Kinds belong to the features: each adds
 *  its own to the list below where it words them (`<feature>/waiting.ts`); workbench/waiting.ts gathers the cards. */

/** Every kind of waiting there is. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' waiting.ts
export interface WaitingKinds {}
export type WaitingKind = keyof WaitingKinds

/** How long it may wait, in working days from the day it came: versioned data, a county that decides otherwise adds a row. */
export interface WaitingRule {
  version: string
  /** From this Shanghai day on. */
  from: string
  source: string
  workingDays: number
}

export interface WaitingCard {
  /** 个心愿等您回话: what follows the number. */
  words: string
  /** By when; missing where nothing presses. */
  rules?: readonly WaitingRule[]
  /** Somebody stands ready and can do nothing until then: it stands before all that is not. */
  first?: true
}

/** What no law says: the days a county allows unless it decides otherwise. */
export const byDefault = (workingDays: number): readonly WaitingRule[] =>
  [{ version: 'waiting-2026-1', from: '2020-01-01', source: '县级默认值', workingDays }]

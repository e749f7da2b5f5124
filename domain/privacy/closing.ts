/** A closing (注销) is somebody's wish to be forgotten (PIPL 47). What always holds: nothing of hers is under way when it
 *  is asked, nor when it is done; seven days lie between, in which one tap takes it back; her points go to nobody by a
 *  transfer of their own, and the ledgers stay, under no name (R-G1: ten years). */
import { withdraw } from '../points/ledger'
import { EXPIRED, personAccount, type Account, type Transfer } from '../points/account'
import type { Person } from '../person/person'

export interface Closing {
  /** The person's id. */
  _id: string
  rev: number
  state: 'waiting' | 'undone' | 'done'
  askedAt: string
  /** Not before; later when something of hers is under way again. */
  eraseAt: string
}

/** Under which name the ledgers keep her. */
export const CLOSED_NAME = '已注销的乡亲'

/** What may still be under way, and what she reads about it. */
export const OPEN_THINGS = {
  claims: '答应了还没去，或者还没走完的忙',
  unconfirmed: '帮完了、还等对方确认的忙',
  reserved: '预约了还没拿的东西',
  wishes: '还没办完的心愿',
  teams: '还在里面的志愿队',
  posts: '还担任着的岗位，请站里先交接',
  agencies: '还有效的替办',
} as const
export type OpenThing = keyof typeof OPEN_THINGS

const WITHOUT_A_TERM: readonly string[] = ['villager', 'volunteer']

/** What her own documents say is under way; the lists are asked beside (openThings.ts). */
export function openIn(person: Person, account: Account | null): OpenThing[] {
  const open: [OpenThing, boolean][] = [
    ['claims', person.openClaims > 0],
    ['reserved', (account?.held ?? 0) > 0],
    ['teams', (person.teams ?? 0) > 0],
    ['posts', person.posts.some(({ role }) => !WITHOUT_A_TERM.includes(role))],
  ]
  return open.filter(([, is]) => is).map(([thing]) => thing)
}

/** What is left of her: an id for the ledgers to name, at no station, with no right and no way in. */
export function erased({ _id, rev, centre, joinedAt, formerly }: Person): Person {
  return {
    _id, rev, centre, subCentre: '', station: '', name: CLOSED_NAME, stationName: '', posts: [], logins: [], openClaims: 0, atWork: '', joinedAt,
    // What stands under these ids goes with her records.
    ...(formerly ? { formerly } : {}),
  }
}

/** Her purse emptied by one balanced transfer; null when there is nothing in it. */
export function emptied(account: Account, now: string): { account: Account; transfer: Omit<Transfer, 'rev'> } | null {
  if (account.balance === 0) return null
  const purse = personAccount(account.holder)
  const points = account.balance
  return {
    account: withdraw(account, points),
    transfer: { _id: `closing:${account.holder}`, from: purse, to: EXPIRED, purse, points, kind: 'closing', words: '注销，积分作废', cause: account.holder, ruleVersion: '', at: now },
  }
}

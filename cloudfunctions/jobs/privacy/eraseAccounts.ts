import { addMinutes } from '../../../domain/calendar/shanghai'
import { emptied, erased, openIn } from '../../../domain/privacy/closing'
import { bookId, isBook } from '../../../domain/privacy/exportFile'
import { personAccount } from '../../../domain/points/account'
import { waysToErase } from '../../../domain/waysToPeople'
import { openThings } from '../../actions/privacy/openThings'
import { leaveBehind } from '../../actions/privacy/makePieces'
import { spreadName } from '../../actions/privacy/sayConsent'
import { removeIfThere } from '../../kernel/removeIfThere'
import type { Tx } from '../../store/port'
import { eraseAround, leaveHousehold } from './eraseAround'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

const A_DAY = 24 * 60

/** Accounts whose days to change one's mind are over. What lies around her goes first and she herself last, so a run cut
 *  off is taken up by the next; her name in the ledgers follows (spreadNames). @returns how many. */
export function eraseAccounts(ctx: JobContext): Promise<number> {
  const due: Due = { where: { state: 'waiting' }, orderBy: { field: 'eraseAt', direction: 'asc' }, before: ctx.now }
  return workOff(ctx, 'closings', due, async ({ _id }) => {
    const person = await ctx.store.get('people', _id)
    const open = !person || (await openThings(ctx.store, person)).length > 0
    if (!open) await eraseAround(ctx, _id)
    return ctx.once(() => ctx.store.transact((tx) => eraseHer(tx, _id, open, ctx.now)))
  })
}

/** @returns whether she was erased: not when she changed her mind; a day later when something is under way again. */
async function eraseHer(tx: Tx, personId: string, open: boolean, now: string): Promise<boolean> {
  const closing = await tx.get('closings', personId)
  if (!closing || closing.state !== 'waiting') return false
  const person = await tx.get('people', personId)
  // Put off day by day it would wait for ever, and nobody would hear of it.
  if (!person) throw new Error('a closing without its person')
  const account = await tx.get('accounts', personAccount(personId))
  if (open || openIn(person, account).length > 0) {
    await tx.replace('closings', { ...closing, eraseAt: addMinutes(now, A_DAY) })
    return false
  }
  const empty = account && emptied(account, now)
  if (empty) {
    await tx.replace('accounts', empty.account)
    await tx.create('transfers', empty.transfer)
  }
  // What lies under ids made of hers goes with her, in one: a number said in the last moment must not outlive her.
  for (const { collection, find } of waysToErase) if ('ids' in find) for (const id of find.ids(personId)) await removeIfThere(tx, collection, id)
  for (const login of person.logins) await removeIfThere(tx, 'logins', login)
  const book = await tx.get('exportFiles', bookId(personId))
  if (isBook(book)) await leaveBehind(tx, book)
  await leaveHousehold(tx, person.household ?? '', personId, now)
  await tx.replace('people', erased(person))
  await spreadName(tx, personId, now)
  await tx.replace('closings', { ...closing, state: 'done' })
  return true
}

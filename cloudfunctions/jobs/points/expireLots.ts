import { addDays, dayOf } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import { headOf } from '../../../domain/household/household'
import { EXPIRED, withDays, type Account } from '../../../domain/points/account'
import { lapse, lotsOf } from '../../../domain/points/ledger'
import { expiring } from '../../../domain/points/lots'
import { newsOfEnd } from '../../../domain/points/news'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Purses without such a day have an empty one, which comes before every day. */
const ANY_DAY = '0'

/** What passed its day leaves the purse as a transfer like any other. @returns how many purses. */
export function expireLots(ctx: JobContext): Promise<number> {
  return eachPurse(ctx, 'nextExpiry', dayOf(ctx.now), expireIn)
}

/** Whoever's points end within a month is told, once an end. @returns how many were told. */
export function warnOfEnds(ctx: JobContext): Promise<number> {
  return eachPurse(ctx, 'warnOn', addDays(dayOf(ctx.now), 1), warnOf)
}

type Work = (tx: Tx, id: string, now: string) => Promise<boolean>

async function eachPurse(ctx: JobContext, field: 'nextExpiry' | 'warnOn', before: string, work: Work): Promise<number> {
  let done = 0
  for (const kind of ['person', 'household'] as const) {
    const due: Due = { where: { kind }, orderBy: { field, direction: 'asc' }, from: ANY_DAY, before }
    done += await workOff(ctx, 'accounts', due, ({ _id }) => ctx.once(() => ctx.store.transact((tx) => work(tx, _id, ctx.now))))
  }
  return done
}

async function expireIn(tx: Tx, id: string, now: string): Promise<boolean> {
  const purse = await tx.get('accounts', id)
  if (!purse) return false
  const today = dayOf(now)
  const { account, points } = lapse(purse, today)
  // Its day is wrong, or it would be due again in every run.
  if (points === 0) return account.nextExpiry < today ? keepDays(tx, account) : false
  await tx.replace('accounts', account)
  await tx.create('transfers', {
    // What a cancelled reservation gives back later that day goes in a second one: the revision tells them apart.
    _id: `expiry:${purse.holder}:${today}:${purse.rev}`,
    from: id,
    to: EXPIRED,
    purse: id,
    points,
    kind: 'expiry',
    words: `用到${sayDate(purse.nextExpiry, today)}为止，已到期`,
    cause: purse.nextExpiry,
    ruleVersion: purse.lots?.find((lot) => lot.expiresOn === purse.nextExpiry)?.ruleVersion ?? '',
    at: now,
  })
  return true
}

async function keepDays(tx: Tx, account: Account): Promise<boolean> {
  const next = withDays(account)
  if (next.nextExpiry === account.nextExpiry) throw new Error('a purse says that something ends, and nothing does')
  await tx.replace('accounts', next)
  return true
}

async function warnOf(tx: Tx, id: string, now: string): Promise<boolean> {
  const purse = await tx.get('accounts', id)
  const today = dayOf(now)
  if (!purse || purse.warnOn === '' || purse.warnOn > today) return false
  await tx.replace('accounts', { ...purse, warnOn: '', warnedOf: purse.nextExpiry })
  const [first] = expiring(lotsOf(purse))
  if (!first) return false
  await tellPeople(tx, await holdersOf(tx, purse), `points:${first.day}:${purse.rev}`, newsOfEnd(first, today), now)
  return true
}

/** Whose points they are; for a household's its head is told. */
async function holdersOf(tx: Tx, { kind, holder }: Account): Promise<string[]> {
  if (kind !== 'household') return [holder]
  const household = await tx.get('households', holder)
  return household?.state === 'standing' ? [headOf(household)] : []
}

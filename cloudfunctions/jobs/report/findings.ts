import type { StationPath } from '../../../domain/place/place'
import { findingAfter, findingGone, findingId, type Fault, type Finding, type FindingKind } from '../../../domain/report/reconcile'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { eachAlone } from '../workOff'

/** What was seen of one account. */
export interface Seen {
  account: string
  /** What was looked at; nothing is said of other kinds. */
  kinds: readonly FindingKind[]
  /** Where it is; null where nothing is wrong. */
  path: StationPath | null
  faults: readonly Fault[]
}

const IDS_AT_ONCE = 100

/** Faults are written down once; those that lay open and are no more are closed. */
export async function keepFindings(ctx: JobContext, seen: readonly Seen[]): Promise<void> {
  const before = await findingsOf(ctx, seen)
  await eachAlone({ alone: ctx.alone, mayGoOn: () => true }, seen, ({ account }) => account, async (one) => {
    const open = before.filter(({ account, kind, state }) => account === one.account && one.kinds.includes(kind) && state === 'open')
    const over = open.filter(({ kind }) => !one.faults.some((fault) => fault.kind === kind))
    if (one.faults.length + over.length === 0) return false
    await ctx.once(() => ctx.store.transact((tx) => keepOne(tx, one, over, ctx.now)))
    return true
  })
}

async function findingsOf({ store }: JobContext, seen: readonly Seen[]): Promise<Finding[]> {
  const ids = seen.flatMap(({ account, kinds }) => kinds.map((kind) => findingId(account, kind)))
  const found: Finding[] = []
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) found.push(...await store.getMany('findings', ids.slice(from, from + IDS_AT_ONCE)))
  return found
}

async function keepOne(tx: Tx, { account, path, faults }: Seen, over: readonly Finding[], now: string): Promise<void> {
  if (path) for (const fault of faults) {
    const there = await tx.get('findings', findingId(account, fault.kind))
    const finding = findingAfter(there, fault, { account, now, ...path })
    if (finding && there) await tx.replace('findings', { ...finding, rev: there.rev })
    else if (finding) await tx.create('findings', finding)
  }
  for (const { _id } of over) {
    const there = await tx.get('findings', _id)
    if (there?.state === 'open') await tx.replace('findings', findingGone(there, now))
  }
}

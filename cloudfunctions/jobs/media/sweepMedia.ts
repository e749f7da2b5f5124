import { addMinutes, dayOf } from '../../../domain/calendar/shanghai'
import { moveMedia } from '../../../domain/media/lifeCycle'
import { incomingPath, type Media } from '../../../domain/media/media'
import { uploadRule } from '../../../domain/media/uploadRules'
import { toMakeRoom } from '../../../domain/media/uploads'
import { MEDIA_KINDS, MEDIA_LIMITS } from '../../../domain/media/vocab'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { RAW_VOICE } from '../../../domain/media/retention'
import { CLEAN_ENDINGS } from '../../kernel/content/cleanFile'
import type { Files } from '../../kernel/files'
import type { JobContext } from '../job'
import { eachAlone, workOff, type Due } from '../workOff'

/** What WeChat has not judged in time waits for a person. @returns how many. */
export async function handSilentToPeople(ctx: JobContext): Promise<number> {
  const before = addMinutes(ctx.now, -MEDIA_LIMITS.checkMinutes)
  const due: Due = { where: { state: 'checking' }, orderBy: { field: 'stateSince', direction: 'asc' }, before }
  return workOff(ctx, 'media', due, ({ _id }) => ctx.once(() => ctx.store.transact(async (tx) => {
    const media = await tx.get('media', _id)
    const moved = media && media.stateSince < before ? moveMedia(media, 'silent', ctx.now) : null
    if (moved) await tx.replace('media', moved)
    return moved !== null
  })))
}

/** When all that hangs on nothing is more than the county has room for, the oldest of it lapses: from that write on it can be sent
 *  with no wish any more, and the sweeper takes it like what is a day old. @returns how many. */
export async function lapseToMakeRoom(ctx: JobContext): Promise<number> {
  const loose: Media[] = []
  let after: string | undefined
  for (let page = 0; page < LOOSE_PAGES; page += 1) {
    const found = await ctx.store.query('media', { where: { about: '' }, orderBy: { field: 'at', direction: 'asc' }, after, limit: 100 })
    loose.push(...found.items)
    if (!found.next) break
    after = found.next
  }
  const [first] = loose
  if (!first) return 0
  const lapsed = addMinutes(ctx.now, -MEDIA_LIMITS.sweepAfterHours * 60 - 1)
  const due = toMakeRoom(loose, ctx.now, uploadRule(first.centre, ctx.now)).filter(({ at }) => at > lapsed)
  const { done } = await eachAlone(ctx, due, ({ _id }) => _id, ({ _id }) => ctx.once(() => ctx.store.transact(async (tx) => {
    const media = await tx.get('media', _id)
    if (media?.about !== '') return false
    await tx.replace('media', { ...media, at: lapsed })
    return true
  })))
  return done
}

/** As far as one run looks: two thousand files. */
const LOOSE_PAGES = 20

/** What belongs to nothing is gone after a day and a little; nothing that old can be sent with a wish any more.
 *  @returns how many. */
export async function sweepLooseMedia(ctx: JobContext): Promise<number> {
  const before = addMinutes(ctx.now, -MEDIA_LIMITS.sweepAfterHours * 60)
  return removeDue(ctx, { where: { about: '' }, orderBy: { field: 'at', direction: 'asc' }, before })
}

/** What came in for a wish's photo and was never dropped, because a process was lost or a second upload ended late. Looked
 *  for on two days, once nothing that old can be taken in. @returns how many were looked for. */
export async function sweepIncoming({ store, files, now, mayGoOn }: JobContext): Promise<number> {
  if (!files) return 0
  const before = addMinutes(now, -MEDIA_LIMITS.sweepAfterHours * 60)
  const from = addMinutes(before, -2 * 24 * 60)
  let looked = 0
  for (const kind of MEDIA_KINDS) {
    for (let after: string | undefined | null; after !== null && mayGoOn();) {
      const page = await store.query('media', { where: { kind }, orderBy: { field: 'at', direction: 'asc' }, from, before, after, limit: 100 })
      await files.remove(await Promise.all(page.items.map(({ _id }) => files.idOf(incomingPath(_id)))))
      looked += page.items.length
      after = page.next
    }
  }
  return looked
}

/** A voice as recorded is kept half a year (R-PIPL). @returns how many went. */
export async function sweepOldVoices(ctx: JobContext): Promise<number> {
  const before = keptSince(ruleOn(RAW_VOICE, dayOf(ctx.now)), ctx.now)
  return removeDue(ctx, { where: { kind: 'voice' }, orderBy: { field: 'at', direction: 'asc' }, before })
}

async function removeDue(ctx: JobContext, due: Due): Promise<number> {
  const { files } = ctx
  return files ? workOff(ctx, 'media', due, (media) => removeOne(ctx, files, media)) : 0
}

/** Several photos and voices at once. */
export async function removeMedia(ctx: JobContext, media: readonly Media[]): Promise<void> {
  const { files } = ctx
  if (files) for (const each of media) await removeOne(ctx, files, each)
}

/** Bytes first: a run cut off between leaves a document without a file, which the next run takes away. */
async function removeOne(ctx: JobContext, files: Files, media: Media): Promise<boolean> {
  await removeFiles(files, media)
  return ctx.once(() => ctx.store.transact(async (tx) => {
    if (!(await tx.get('media', media._id))) return false
    await tx.remove('media', media._id)
    return true
  }))
}

async function removeFiles(files: Files, media: Media): Promise<void> {
  // Whatever its state: an upload may have ended after it was taken in, and a taking may have been cut off.
  const paths = [incomingPath(media._id), ...(media.state === 'awaited' ? CLEAN_ENDINGS.map((ending) => `media/${media._id}.${ending}`) : [])]
  await files.remove([...(await Promise.all(paths.map((path) => files.idOf(path)))), ...(media.fileId ? [media.fileId] : [])])
}

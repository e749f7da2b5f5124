import type { Message } from '../../../domain/notice/message'
import { afterRinging, worthARing, type Ringing } from '../../../domain/notice/ring'
import type { Tx } from '../../store/port'
import { BATCH, type JobContext } from '../job'

/** Rings for what is due. The message says `sent` and a tap of consent is used up before WeChat is called, so that a run
 *  cut off there, or two at once, never ring twice; a ring lost so is no message lost. @returns how many rang. */
export async function ringPeople(ctx: JobContext): Promise<number> {
  if (!ctx.ring) return 0
  const due = await ctx.store.query('messages', { where: { push: 'due' }, orderBy: { field: 'at', direction: 'asc' }, limit: BATCH })
  let rang = 0
  for (const { _id } of due.items) {
    if (!ctx.mayGoOn()) break
    const claimed = await ctx.once(() => ctx.store.transact((tx) => claim(tx, _id, ctx.now)))
    if (!claimed) continue
    // No answer means we do not know: it may have rung, so it does not ring again.
    const ringing = await ctx.ring(claimed.openid, claimed.message).catch((): Ringing => 'sent')
    if (ringing !== 'sent') await ctx.once(() => ctx.store.transact((tx) => takeBack(tx, _id, ringing)))
    else rang += 1
    if (ringing === 'later') break
  }
  return rang
}

/** Null when somebody else has it, or when it is not to ring after all. */
async function claim(tx: Tx, messageId: string, now: string): Promise<{ openid: string; message: Message } | null> {
  const message = await tx.get('messages', messageId)
  if (!message || message.push !== 'due') return null
  const person = await tx.get('people', message.to)
  const allowance = await tx.get('ringAllowances', message.to)
  // Logins with a colon are browsers'; WeChat knows none of them.
  const openid = person?.logins.find((login) => !login.includes(':'))
  if (!openid || !allowance || allowance.left < 1 || !worthARing(message, now)) {
    await tx.replace('messages', { ...message, push: 'none' })
    return null
  }
  await tx.replace('ringAllowances', { ...allowance, left: allowance.left - 1 })
  await tx.replace('messages', { ...message, push: 'sent' })
  return { openid, message }
}

async function takeBack(tx: Tx, messageId: string, ringing: Ringing): Promise<void> {
  const message = await tx.get('messages', messageId)
  const allowance = message && (await tx.get('ringAllowances', message.to))
  if (!message || !allowance) return
  const { push, left } = afterRinging(ringing, allowance.left)
  await tx.replace('messages', { ...message, push })
  await tx.replace('ringAllowances', { ...allowance, left })
}

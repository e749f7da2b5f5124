import { isWaiting, WAITING, type Message } from '../../../domain/notice/message'
import { afterRinging, worthARing, type Ringing } from '../../../domain/notice/ring'
import type { Ring } from '../../kernel/weixin/ring'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** Rings for what is due. The message says `sent` and a tap of consent is used up before WeChat is called, so that a run
 *  cut off there, or two at once, never ring twice; a ring lost so is no message lost. @returns how many rang. */
export async function ringPeople(ctx: JobContext): Promise<number> {
  const { ring } = ctx
  if (!ring) return 0
  let busy = false
  let rang = 0
  // What can wait rings when nothing else does.
  for (const push of WAITING) {
    rang += await workOff(ctx, 'messages', { where: { push }, orderBy: { field: 'at', direction: 'asc' } }, async ({ _id }) => {
      if (busy) return false
      const ringing = await ringOne(ctx, ring, _id)
      busy ||= ringing === 'later'
      return ringing === 'sent'
    })
  }
  return rang
}

async function ringOne(ctx: JobContext, ring: Ring, messageId: string): Promise<Ringing | null> {
  const claimed = await ctx.once(() => ctx.store.transact((tx) => claim(tx, messageId, ctx.now)))
  if (!claimed) return null
  // No answer means we do not know: it may have rung, so it does not ring again.
  const ringing = await ring(claimed.openid, claimed.message).catch((): Ringing => 'sent')
  if (ringing !== 'sent') await ctx.once(() => ctx.store.transact((tx) => takeBack(tx, claimed.message, ringing)))
  return ringing
}

/** Null when somebody else has it, or when it is not to ring after all. */
async function claim(tx: Tx, messageId: string, now: string): Promise<{ openid: string; message: Message } | null> {
  const message = await tx.get('messages', messageId)
  if (!message || !isWaiting(message.push)) return null
  const person = await tx.get('people', message.to)
  const allowance = await tx.get('ringAllowances', message.to)
  // Logins with a colon are browsers'; WeChat knows none of them.
  const openid = person?.logins.find((login) => !login.includes(':'))
  if (!openid || !allowance || allowance.left < 1 || !worthARing(message, now)) {
    await tx.replace('messages', { ...message, push: message.state === 'unread' && openid && allowance?.left ? 'late' : 'none' })
    return null
  }
  await tx.replace('ringAllowances', { ...allowance, left: allowance.left - 1 })
  await tx.replace('messages', { ...message, push: 'sent' })
  return { openid, message }
}

/** @param before as it waited. */
async function takeBack(tx: Tx, before: Message, ringing: Ringing): Promise<void> {
  const message = await tx.get('messages', before._id)
  const allowance = message && (await tx.get('ringAllowances', message.to))
  if (!message || !allowance) return
  const { push, left } = afterRinging(ringing, allowance.left)
  await tx.replace('messages', { ...message, push: push === 'due' ? before.push : push })
  await tx.replace('ringAllowances', { ...allowance, left })
}

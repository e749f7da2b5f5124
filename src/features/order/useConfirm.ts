import { useState } from 'react'
import { sayMinutes } from '../../../domain/calendar/speech'
import { Refused } from '../../client/answers'
import { useSend, type SendStatus } from '../../client/useSend'
import { useToast } from '../../ui/Toast'

export interface Confirming {
  sendAll: (claimIds: readonly string[]) => Promise<void>
  /** The claim being confirmed now and its place among those asked for; null when none is. */
  now: { claimId: string; at: number; of: number } | null
  status: SendStatus
  /** The last no of this round. */
  refusal: Refused | null
}

/** Confirming services, one claim after another: each is a word of its own, with its own answer. */
export function useConfirm(): Confirming {
  const confirm = useSend('hours.confirm')
  const toast = useToast()
  const [now, setNow] = useState<Confirming['now']>(null)
  const [refusal, setRefusal] = useState<Refused | null>(null)

  const sendAll = async (claimIds: readonly string[]) => {
    setRefusal(null)
    let minutes = 0
    let answered = 0
    for (const [index, claimId] of claimIds.entries()) {
      setNow({ claimId, at: index + 1, of: claimIds.length })
      try {
        const answer = await confirm.send({ claimId })
        answered += 1
        if (answer.complete) minutes += answer.minutes
      } catch (error) {
        // One no must not keep the others waiting; what has no signal waits in the outbox, in this order.
        if (error instanceof Refused) setRefusal(error)
      }
    }
    setNow(null)
    if (answered > 0) toast(minutes > 0 ? `谢谢您，两边都确认了，记上${sayMinutes(minutes)}` : '谢谢您，您这边确认好了')
  }

  return { sendAll, now, status: confirm.status, refusal }
}

import { useDidHide } from '@tarojs/taro'
import { useState } from 'react'
import type { Me } from '../../../../domain/person/contract'
import { Refused } from '../../../client/answers'
import { useRead } from '../../../client/useRead'
import { useSend } from '../../../client/useSend'
import { useHandIn } from '../../media/useHandIn'
import { errorsOf, inputOf } from './draft'
import { useWishDraft } from './useWishDraft'

/** Saying a wish, from the first letter to the station's promise. */
export function useTellWish(me: Me) {
  const { draft, change, clear } = useWishDraft(me.personId)
  const tell = useSend('wish.tell')
  const [tried, setTried] = useState(false)
  const contact = useRead('person.myContact', {}, { enabled: !draft.forOther })
  // Whether a neighbour's is known, only the server can say.
  const addressKnown = draft.forOther || contact.refusal?.reason !== 'CONTACT_MISSING'
  const media = useHandIn()
  const errors = errorsOf(draft, addressKnown, Boolean(media.voice))
  const missing = Object.values(errors)[0] ?? media.waiting
  const over = tell.status === 'done' || tell.status === 'kept'

  const another = () => {
    tell.reset()
    setTried(false)
    media.clear()
  }
  // Whoever comes back to this tab comes with a new wish.
  useDidHide(() => {
    if (over) another()
  })

  const submit = () => {
    setTried(true)
    if (missing) return
    const { mediaIds } = media
    tell.send({ ...inputOf(draft, me.station.id, addressKnown), ...(mediaIds.length > 0 ? { mediaIds } : {}) }).then(clear, (error: unknown) => {
      // Kept in the outbox: the draft has done its work.
      if (!(error instanceof Refused)) return clear()
      if (error.reason === 'CONTACT_MISSING') change({ otherPlace: true })
    })
  }

  return { draft, change, errors: tried ? errors : {}, missing: tried ? missing : '', media, known: contact.data, addressKnown, tell, over, submit, another }
}

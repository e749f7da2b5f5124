import { useState } from 'react'
import { useSend } from '../../client/useSend'
import { askToRing, canRing } from '../../platform/subscribe'
import { Button } from '../../ui/Button'
import { useToast } from '../../ui/Toast'

/** Asked where something has just begun to be waited for. Where WeChat cannot ring, nothing is asked. */
export function RingMe() {
  const allow = useSend('notice.allow')
  const toast = useToast()
  const [allowed, setAllowed] = useState(false)
  if (!canRing || allowed) return null
  const ask = () => void askToRing().then((granted) => {
    if (granted === 0) return toast('好，不打扰您，消息都在“消息”里')
    void allow.send({ granted })
    setAllowed(true)
    toast('好，有动静就在微信里告诉您')
  })
  return <Button icon="speaker" onPress={ask}>有动静时微信告诉我</Button>
}

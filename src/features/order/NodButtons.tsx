import { View } from '@tarojs/components'
import type { ClaimView } from '../../../domain/order/contract'
import { useSend } from '../../client/useSend'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { DeclineNod } from './DeclineNod'

type Of = Pick<ClaimView, 'claimId' | 'nod'> & { personName: string }

/** What the station says about a first-timer: one tap, a no in words, and the way back. */
export function NodButtons({ claim }: { claim: Of }) {
  if (claim.nod === 'given') return <TakeBack claim={claim} />
  return claim.nod === 'waiting' ? <Answer claim={claim} /> : null
}

function Answer({ claim: { claimId, personName } }: { claim: Of }) {
  const nod = useSend('order.nod')
  const toast = useToast()
  const send = () => nod.send({ claimId }).then(() => toast(`点头了，${personName}看得到去哪里了`), () => {})
  return (
    <View className="dl-pair">
      <SendButton send={nod} icon="check" busy="正在告诉他…" onPress={send}>点头</SendButton>
      <DeclineNod claimId={claimId} name={personName} />
    </View>
  )
}

function TakeBack({ claim: { claimId, personName } }: { claim: Of }) {
  const back = useSend('order.takeBackNod')
  const toast = useToast()
  const send = () => back.send({ claimId }).then(() => toast(`收回了，${personName}要等站里再点头`), () => {})
  return <SendButton send={back} kind="quiet" icon="undo" busy="正在收回…" onPress={send}>收回点头</SendButton>
}

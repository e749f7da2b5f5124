import { View } from '@tarojs/components'
import type { ClaimView } from '../../../domain/order/contract'
import { useSend } from '../../client/useSend'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { CallNewcomer } from './CallNewcomer'
import { AskToCome, DeclineNod } from './DeclineNod'

type Of = Pick<ClaimView, 'claimId' | 'nod'> & { personName: string; noPhone?: boolean; known?: boolean }

/** What the station says about a first-timer: one tap, her phone, a no in words, and the way back. */
export function NodButtons({ claim }: { claim: Of }) {
  if (claim.nod === 'given') return <TakeBack claim={claim} />
  return claim.nod === 'waiting' || claim.nod === 'asked' ? <Answer claim={claim} /> : null
}

function Answer({ claim: { claimId, personName, nod: how, noPhone = false, known = false } }: { claim: Of }) {
  const nod = useSend('order.nod')
  const toast = useToast()
  const said = how === 'asked' ? `点头了，${personName}以后不用等了` : `点头了，${personName}看得到去哪里了`
  const send = () => nod.send({ claimId }).then(() => toast(said), () => {})
  return (
    <View className="dl-stack dl-stack--tight">
      {known ? null : <CallNewcomer claimId={claimId} name={personName} noPhone={noPhone} asked={how === 'asked'} />}
      <SendButton send={nod} icon="check" busy="正在告诉他…" onPress={send}>{how === 'asked' ? '认识了，点头' : '点头'}</SendButton>
      {how === 'waiting' ? (
        <View className="dl-pair">
          <AskToCome claimId={claimId} name={personName} />
          <DeclineNod claimId={claimId} name={personName} />
        </View>
      ) : known ? null : <DeclineNod claimId={claimId} name={personName} asked />}
    </View>
  )
}

function TakeBack({ claim: { claimId, personName } }: { claim: Of }) {
  const back = useSend('order.takeBackNod')
  const toast = useToast()
  const send = () => back.send({ claimId }).then(() => toast(`收回了，${personName}要等站里再点头`), () => {})
  // A page that lists something else does not follow.
  if (back.status === 'done') return <Note icon="check">收回了，下次要等站里再点头。</Note>
  return <SendButton send={back} kind="quiet" icon="undo" busy="正在收回…" onPress={send}>收回点头</SendButton>
}

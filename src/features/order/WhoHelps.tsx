import { View } from '@tarojs/components'
import type { ClaimView, OrderDetail } from '../../../domain/order/contract'
import { CLAIM_STATE_LABELS, GIVEN_UP_CLAIM_STATES } from '../../../domain/order/vocab'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { CLAIM_TONES } from './claimLabels'
import { CreditedMinutes } from './CreditedMinutes'
import { NodButtons } from './NodButtons'
import { nextStepOf } from './sayOrder'
import type { Confirming } from './useConfirm'

interface WhoHelpsProps {
  order: Pick<OrderDetail, 'claims' | 'confirmable' | 'can'>
  confirming: Confirming
}

/** Who comes to help, for those whom it concerns; where a word is missing, a button to say it. */
export function WhoHelps({ order, confirming }: WhoHelpsProps) {
  const here = order.claims.filter((claim) => !GIVEN_UP_CLAIM_STATES.includes(claim.state))
  if (here.length === 0) return null
  // Of one alone the button at the foot speaks already.
  const several = order.confirmable.length > 1
  return (
    <Section title="谁来帮">
      {here.map((claim) => (
        <Helper key={claim.claimId} claim={claim} nods={order.can.includes('nod')} confirming={several && order.confirmable.includes(claim.claimId) ? confirming : null} />
      ))}
    </Section>
  )
}

function Helper({ claim, nods, confirming }: { claim: ClaimView; nods: boolean; confirming: Confirming | null }) {
  const said = claim.nod === 'waiting' ? '想来帮忙，等站里点头' : claim.state === 'checkedOut' ? nextStepOf(claim) : CLAIM_STATE_LABELS[claim.state]
  const underWay = confirming?.now?.claimId === claim.claimId
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{claim.personName}</View>
        <Tag tone={CLAIM_TONES[claim.state]}>{said}</Tag>
        <CreditedMinutes claim={claim} />
        {nods ? <NodButtons claim={claim} /> : null}
        {confirming && (underWay || !confirming.now) ? (
          <Button icon="check" busy={underWay ? '正在确认…' : undefined} onPress={() => void confirming.sendAll([claim.claimId])}>
            来过了，谢谢
          </Button>
        ) : null}
      </View>
    </Card>
  )
}

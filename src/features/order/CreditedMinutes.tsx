import { View } from '@tarojs/components'
import { sayMinutes } from '../../../domain/calendar/speech'
import { clockOf } from '../../../domain/calendar/shanghai'
import type { ClaimView } from '../../../domain/order/contract'
import { Note } from '../../ui/Note'

type Stay = Pick<ClaimView, 'checkedInAt' | 'checkedOutAt' | 'creditMinutes' | 'cuts' | 'points'>

/** What one visit counts for, and the plain reason for every minute that does not (K1). */
export function CreditedMinutes({ claim }: { claim: Stay }) {
  if (!claim.checkedOutAt) return null
  const none = claim.creditMinutes === 0
  return (
    <View className="dl-stack dl-stack--tight">
      <View className="dl-lead">{none ? '这次没有记上时长' : `这次记${sayMinutes(claim.creditMinutes)}`}</View>
      <View className="dl-soft">{`${clockOf(claim.checkedInAt)} 到，${clockOf(claim.checkedOutAt)} 走`}</View>
      {claim.cuts.map((cut) => <Note key={cut} kind={none ? 'care' : 'plain'}>{cut}</Note>)}
      {claim.points > 0 ? <View className="dl-gold dl-strong">{`积分加${claim.points}分`}</View> : null}
    </View>
  )
}

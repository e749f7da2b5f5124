import { client } from '../../client/client'
import { CallByTap } from '../../frame/CallByTap'
import { Note } from '../../ui/Note'

interface CallNewcomerProps {
  claimId: string
  name: string
  noPhone: boolean
  /** She was asked to ring or come by already. */
  asked: boolean
}

/** The phone a first-timer left; where she left none, how the two find each other. */
export function CallNewcomer({ claimId, name, noPhone, asked }: CallNewcomerProps) {
  if (!noPhone) return <CallByTap name={name} phoneOf={() => client.order.newcomerPhone({ claimId })} />
  return <Note icon="phone">{asked ? '他没有留电话，等他打来或来站里。站里的电话和开门时间，他那一页上有。' : '他没有留电话。点“请他来电话”，他会看到站里的电话和开门时间。'}</Note>
}

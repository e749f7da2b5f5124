import type { AgencyLine } from '../../../domain/agency/contract'
import { useSend } from '../../client/useSend'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

/** A guardian's yes from her own phone. */
export function LetVolunteer({ line: { principalId, principalName } }: { line: AgencyLine }) {
  const yes = useSend('agency.letVolunteer')
  const toast = useToast()
  const send = () => yes.send({ personId: principalId }).then(() => toast(`好了，${principalName}可以登记当志愿者了`), () => {})
  return <SendButton send={yes} icon="heart" busy="正在告诉站里…" onPress={() => void send()}>满14岁了，同意当志愿者</SendButton>
}

import type { JobName } from '../../../domain/upkeep/work'
import { useSend } from '../../client/useSend'
import { SendButton } from '../../frame/SendButton'
import { useToast } from '../../ui/Toast'

/** She has had it looked at, or cannot wait. */
export function TryAgain({ job }: { job: JobName }) {
  const send = useSend('upkeep.tryAgain')
  const toast = useToast()
  const tryNow = () => void send.send({ job }).then(() => toast('告诉机器了，几分钟内再试'), () => {})
  return <SendButton send={send} kind="secondary" icon="refresh" busy="正在告诉机器…" onPress={tryNow}>现在再试一次</SendButton>
}

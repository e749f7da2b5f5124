import { View } from '@tarojs/components'
import type { AgencyLine } from '../../../domain/agency/contract'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { sayForMe } from './sayAgency'

/** Somebody who acts for me, or asks to: my yes or no, and the way to stop it. */
export function ForMe({ line }: { line: AgencyLine }) {
  const answer = useSend('agency.answer')
  const stop = useSend('agency.stop')
  const toast = useToast()
  const { agencyId, agentName, state } = line
  const say = (accept: boolean) => answer.send({ agencyId, accept }).then(() => toast(accept ? `好了，${agentName}可以替您办事了` : `没有答应${agentName}`), () => {})
  return (
    <Card kind={state === 'proposed' ? 'accent' : 'plain'}>
      <View className="dl-stack">
        <View className="dl-h3">{agentName}</View>
        <View className="dl-lead">{sayForMe(line)}</View>
        {state === 'proposed' ? (
          <>
            <SendButton kind="primary" icon="check" send={answer} busy="正在告诉站里…" onPress={() => void say(true)}>{`答应，让${agentName}替我办`}</SendButton>
            <Button kind="quiet" onPress={() => void say(false)}>不用了</Button>
          </>
        ) : (
          <SendButton icon="close" send={stop} busy="正在停…" onPress={() => stop.send({ agencyId }).then(() => toast(`停了，${agentName}不能再替您办事`), () => {})}>{`不再让${agentName}替我办`}</SendButton>
        )}
      </View>
    </Card>
  )
}

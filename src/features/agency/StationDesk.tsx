import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AgencyLine } from '../../../domain/agency/contract'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { SendButton } from '../../frame/SendButton'
import { BeginAtDesk } from './BeginAtDesk'
import { GuardianAtDesk } from './GuardianAtDesk'
import { sayScopes } from './sayAgency'

/** For who knows the village: what waits for a witness, and two people who stand at the desk. */
export function StationDesk() {
  const read = useReadPages('agency.toAnswer', { state: 'proposed' })
  const [beginning, setBeginning] = useState(false)
  const [nodding, setNodding] = useState(false)
  return (
    <Section title="站里登记">
      <Note icon="shield">要本人在面前亲口答应。办的人、点头的人，都会记下来。</Note>
      <Button icon="plus" onPress={() => setBeginning(true)}>两位都在，登记替办</Button>
      <Button icon="heart" onPress={() => setNodding(true)}>大人同意孩子当志愿者</Button>
      <Loaded read={read} kind="list">
        {(pages) => (
          <>
            {pages.flatMap((page) => page.agencies).map((line) => <Waiting key={line.agencyId} line={line} />)}
            <More paging={read} />
          </>
        )}
      </Loaded>
      {beginning ? <BeginAtDesk onClose={() => setBeginning(false)} /> : null}
      {nodding ? <GuardianAtDesk onClose={() => setNodding(false)} /> : null}
    </Section>
  )
}

function Waiting({ line }: { line: AgencyLine }) {
  const answer = useSend('agency.answer')
  const toast = useToast()
  const { agencyId, kind, agentName, principalName } = line
  const guards = kind === 'guardian'
  const say = (accept: boolean) => answer.send({ agencyId, accept }).then(() => toast(accept ? `登记好了，${agentName}可以替${principalName}办事` : '记下了，没有答应'), () => {})
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">{guards ? `${agentName}登记了孩子${principalName}` : `${agentName}想替${principalName}办事`}</View>
        <View className="dl-lead">{sayScopes(line)}</View>
        <SendButton icon="check" send={answer} busy="正在登记…" onPress={() => void say(true)}>{guards ? '见过他们，是一家人' : `当面问过${principalName}，答应了`}</SendButton>
        <Button kind="quiet" onPress={() => void say(false)}>{guards ? '不是一家人' : '本人不答应'}</Button>
      </View>
    </Card>
  )
}

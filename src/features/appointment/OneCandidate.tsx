import { View } from '@tarojs/components'
import { useState } from 'react'
import { appointmentRule } from '../../../domain/appointment/appointmentRules'
import type { Candidate, HeldPost } from '../../../domain/appointment/contract'
import type { AppointedRole } from '../../../domain/appointment/vocab'
import { addMonths } from '../../../domain/calendar/shanghai'
import { ROLE_LABELS } from '../../../domain/person/post'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { DayField } from '../../ui/DayField'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../person/SendButton'
import { TakeBack } from './TakeBack'
import { sayTerm } from './sayTerm'

interface OneCandidateProps {
  candidate: Candidate
  today: string
  onAgain: () => void
  onDone: () => void
}

/** A year is the usual first term; the rule says the longest. */
const USUAL_MONTHS = 12

function NewPost({ candidate: { personId, name, roles }, today, onDone }: Omit<OneCandidateProps, 'onAgain'>) {
  const [role, setRole] = useState<AppointedRole>()
  const [until, setUntil] = useState(addMonths(today, USUAL_MONTHS))
  const propose = useSend('appointment.propose')
  const toast = useToast()
  const rule = role && appointmentRule(role, today)
  const done = ({ state }: { state: string }) => {
    toast(state === 'inForce' ? `${name}上任了` : '提上去了，等另一位同意')
    onDone()
  }
  return (
    <View className="dl-stack">
      <Choice<AppointedRole>
        label={`请${name}做`} value={role} onChange={setRole}
        options={roles.map((value) => ({ value, label: ROLE_LABELS[value] }))}
      />
      {role && rule ? (
        <>
          <DayField label="任期到哪天" value={until} onChange={setUntil} today={today} first={today} last={addMonths(today, rule.termMonths)} />
          {rule.second.length > 0 ? <View className="dl-soft">这个岗位要两个人点头：您先提，另一位同意了才上任。</View> : null}
          <SendButton kind="primary" send={propose} icon="check" busy="正在办…" onPress={() => propose.send({ personId, role, until }).then(done, () => {})}>
            {rule.second.length > 0 ? '提上去' : `请${name}上任`}
          </SendButton>
        </>
      ) : null}
    </View>
  )
}

/** One person: the posts held, each of mine to be taken back, and a new one. */
export function OneCandidate({ candidate, today, onAgain, onDone }: OneCandidateProps) {
  const [taking, setTaking] = useState<HeldPost>()
  if (taking) return <TakeBack candidate={candidate} post={taking} onBack={() => setTaking(undefined)} onDone={onDone} />
  return (
    <View className="dl-stack dl-stack--loose">
      {candidate.posts.length > 0 ? (
        <Section title="现在的岗位">
          {candidate.posts.map((post) => (
            <Card key={`${post.role}:${post.place}`}>
              <View className="dl-stack dl-stack--tight">
                <View className="dl-h3">{ROLE_LABELS[post.role]}</View>
                <View className="dl-soft">{sayTerm(post.until, today)}</View>
                {post.mine ? <Button kind="quiet" onPress={() => setTaking(post)}>{`收回${ROLE_LABELS[post.role]}`}</Button> : null}
              </View>
            </Card>
          ))}
        </Section>
      ) : null}
      {candidate.roles.length > 0 ? <NewPost candidate={candidate} today={today} onDone={onDone} /> : <View className="dl-soft">您能请的岗位，这位同志都在任了。</View>}
      <Button kind="quiet" onPress={onAgain}>换一个人</Button>
    </View>
  )
}

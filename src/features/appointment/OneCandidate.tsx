import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Candidate, HeldPost } from '../../../domain/appointment/contract'
import { ROLE_LABELS } from '../../../domain/ground/post'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { NewPost } from './NewPost'
import { TakeBack } from './TakeBack'
import { sayTerm } from './sayTerm'

interface OneCandidateProps {
  candidate: Candidate
  today: string
  onAgain: () => void
  onDone: () => void
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

import { View } from '@tarojs/components'
import type { Refused } from '../../client/answers'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { SignInWay } from '../signIn/SignInWay'

/** The refusal when it means that the county does not know this person yet. */
export function needsJoining(refusal: Refused | null): Refused | null {
  return refusal?.reason === 'NOT_JOINED' || refusal?.reason === 'NOT_SIGNED_IN' ? refusal : null
}

const STEPS = ['到村里的文明实践站，跟站里的同志说一声“我要登记”。', '告诉他您的姓名、电话和住在哪个组。', '登记好了，回到这里点下面的按钮。']

/** For whoever is not registered: what to do, in three steps, and a way back in. */
export function JoinFirst({ refusal, onRetry }: { refusal: Refused; onRetry: () => void }) {
  const retry = <Button kind="primary" icon="refresh" onPress={onRetry}>{refusal.reason === 'NOT_JOINED' ? '我登记好了' : '再试一次'}</Button>
  return (
    <View className="dl-stack">
      <EmptyState scene="door" words={refusal.message} />
      {refusal.reason === 'NOT_SIGNED_IN' ? <SignInWay known={false} /> : null}
      {refusal.reason === 'NOT_JOINED' ? STEPS.map((step, at) => <Card key={step}>{`${at + 1}. ${step}`}</Card>) : null}
      {retry}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Refused } from '../../client/answers'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { SignInWay } from '../signIn/SignInWay'
import { ClaimIdentity } from './ClaimIdentity'
import { JoinForm } from './JoinForm'

/** The refusal when it means that the county does not know this person yet. */
export function needsJoining(refusal: Refused | null): Refused | null {
  return refusal?.reason === 'NOT_JOINED' || refusal?.reason === 'NOT_SIGNED_IN' ? refusal : null
}

/** New here, or here before on another phone. */
function JoinOrClaim({ onRetry }: { onRetry: () => void }) {
  const [before, setBefore] = useState(false)
  if (before) return <ClaimIdentity onRetry={onRetry} onBack={() => setBefore(false)} />
  return (
    <>
      <JoinForm onJoined={onRetry} />
      <Button kind="quiet" icon="phone" onPress={() => setBefore(true)}>我以前登记过，换了手机</Button>
    </>
  )
}

/** For whoever is not registered: she joins here and now. Whom the platform does not vouch for can only try again. */
export function JoinFirst({ refusal, onRetry }: { refusal: Refused; onRetry: () => void }) {
  return (
    <View className="dl-stack">
      <EmptyState scene="door" words={refusal.message} />
      {refusal.reason === 'NOT_SIGNED_IN' ? <SignInWay known={false} /> : null}
      {refusal.reason === 'NOT_JOINED' ? <JoinOrClaim onRetry={onRetry} /> : <Button kind="primary" icon="refresh" onPress={onRetry}>再试一次</Button>}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Refused } from '../../client/answers'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Skeleton } from '../../ui/Skeleton'
import { SignInWay } from '../signIn/SignInWay'
import { ClaimIdentity } from './ClaimIdentity'
import { JoinForm } from './JoinForm'

/** The refusal when it means that the county does not know this person yet. */
export function needsJoining(refusal: Refused | null): Refused | null {
  return refusal?.reason === 'NOT_JOINED' || refusal?.reason === 'NOT_SIGNED_IN' ? refusal : null
}

/** New here, or here before on another phone. */
function JoinOrClaim({ words, onRetry }: { words: string; onRetry: () => void }) {
  const [before, setBefore] = useState(false)
  const asked = useRead('person.myIdentityClaim', {})
  // Who asked already came back for her number.
  if (asked.status === 'loading') return <Skeleton />
  if (before || asked.data?.claim) return <ClaimIdentity asked={asked} onRetry={onRetry} onBack={() => setBefore(false)} />
  return (
    <>
      <EmptyState scene="door" words={words} />
      <JoinForm onJoined={onRetry} />
      <Button kind="quiet" icon="phone" onPress={() => setBefore(true)}>我以前登记过，换了手机</Button>
    </>
  )
}

/** For whoever is not registered: she joins here and now. Whom the platform does not vouch for signs in, or tries again. */
export function JoinFirst({ refusal, onRetry }: { refusal: Refused; onRetry: () => void }) {
  if (refusal.reason === 'NOT_JOINED') return <View className="dl-stack"><JoinOrClaim words={refusal.message} onRetry={onRetry} /></View>
  return (
    <View className="dl-stack">
      <EmptyState scene="door" words={refusal.message} />
      <SignInWay known={false} />
      <Button kind="secondary" icon="refresh" onPress={onRetry}>再试一次</Button>
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdLine, HouseholdMember, HouseholdView } from '../../../domain/household/contract'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../frame/Loaded'
import { isA, useMe } from '../../frame/useMe'
import { ComeIn } from './ComeIn'
import { Members } from './Members'
import { MergeInto } from './MergeInto'
import { OneMember } from './OneMember'
import { SetGrid } from './SetGrid'
import { SplitOff } from './SplitOff'

interface OneHouseholdProps {
  householdId: string
  /** The station's other households, for one that merges. */
  others: readonly HouseholdLine[]
  /** On a phone: back to the list. */
  onBack?: () => void
  /** It became another household, or a new one came out of it. */
  onMoved: (householdId: string) => void
}

type Doing = 'comeIn' | 'split' | 'merge' | 'grid' | HouseholdMember

/** One household with everything that may happen to it. */
export function OneHousehold({ householdId, others, onBack, onMoved }: OneHouseholdProps) {
  const read = useRead('household.detail', { householdId })
  return (
    <View className="dl-stack">
      {onBack ? <Button kind="quiet" icon="back" inline onPress={onBack}>回到各户</Button> : null}
      <Loaded read={read}>{(household) => <Shown household={household} others={others} onMoved={onMoved} />}</Loaded>
    </View>
  )
}

function Shown({ household, others, onMoved }: { household: HouseholdView; others: readonly HouseholdLine[]; onMoved: (householdId: string) => void }) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const grids = useRead('place.detail', { placeId: household.stationId }).data?.grids ?? []
  const grid = grids.find(({ gridId }) => gridId === household.gridId)
  const close = () => setDoing(null)
  const me = useMe()
  const mayDivide = isA(me.data, 'stationHead', 'civilizationWorker')
  if (household.state !== 'standing') return <EmptyState scene="door" words="这一户已经并走或注销了，记录还在。" />
  const elsewhere = others.filter((other) => other.householdId !== household.householdId)
  return (
    <>
      <Card>
        <View className="dl-h2">{household.name}</View>
        <View className="dl-soft">{[household.group, grid?.name].filter(Boolean).join(' · ')}</View>
        <Members members={household.members} aside={(member) => <Button kind="quiet" inline onPress={() => setDoing(member)}>变动</Button>} />
      </Card>
      <Button kind="primary" icon="plus" onPress={() => setDoing('comeIn')}>添一口人</Button>
      <View className="dl-pair">
        {household.members.length > 1 ? <Button onPress={() => setDoing('split')}>分户</Button> : null}
        {grids.length > 0 && mayDivide ? <Button onPress={() => setDoing('grid')}>划到网格</Button> : null}
        {elsewhere.length > 0 ? <Button onPress={() => setDoing('merge')}>并到别的户</Button> : null}
      </View>
      {doing === 'comeIn' ? <ComeIn household={household} onClose={close} /> : null}
      {doing === 'split' ? <SplitOff household={household} onClose={close} onSplit={onMoved} /> : null}
      {doing === 'grid' ? <SetGrid household={household} grids={grids} onClose={close} /> : null}
      {doing === 'merge' ? <MergeInto household={household} others={elsewhere} onClose={close} onMerged={onMoved} /> : null}
      {doing !== null && typeof doing === 'object' ? <OneMember household={household} member={doing} onClose={close} /> : null}
    </>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '../../../client/useRead'
import { useWide } from '../../../platform/wide'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { TwoPane } from '../../../ui/TwoPane'
import { Loaded } from '../../../frame/Loaded'
import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { deskPlaceOf } from '../../team/deskPlaceOf'
import { OnePlace } from '../OnePlace'
import { PlacesBelow } from './PlacesBelow'

const KEEPERS = ['systemAdmin', 'dispatcher', 'subCentreHead', 'stationHead'] as const

/** 阵地和网格: the tree of places, walked level by level from the place one answers for. */
export function PlacesScreen() {
  const me = useMe()
  return (
    <Screen title="阵地和网格" lead="几点开门、打哪个电话、谁管哪一片" wide>
      {me.data && isA(me.data, ...KEEPERS) ? <Walk top={deskPlaceOf(me.data, ...KEEPERS)} />
        : me.data ? <EmptyState scene="door" words="这里是县里、乡镇和站里管阵地用的。" /> : null}
    </Screen>
  )
}

function Walk({ top }: { top: string }) {
  const [at, setAt] = useState(top)
  const wide = useWide()
  const read = useRead('place.detail', { placeId: at })
  return (
    <Loaded read={read}>
      {(place) => {
        const parent = at === top ? undefined : place.above[place.above.length - 1]
        const up = parent ? <Button kind="quiet" inline icon="back" onPress={() => setAt(parent.placeId)}>{`回到${parent.name}`}</Button> : null
        const below = <PlacesBelow key={`below-${place.placeId}`} place={place} onGo={setAt} />
        if (wide) return <TwoPane list={<View className="dl-stack">{up}{below}</View>} detail={<OnePlace key={place.placeId} place={place} onGo={setAt} />} />
        return <View className="dl-stack dl-stack--loose">{up}<OnePlace key={place.placeId} place={place} onGo={setAt} below={below} /></View>
      }}
    </Loaded>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MapPoint } from '../../../domain/place/mapPoint'
import { useRead } from '../../client/useRead'
import { whereAmI } from '../../platform/location'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { useMe } from '../../frame/useMe'
import { PlaceLineCard } from './PlaceLineCard'

type Asking = 'notYet' | 'asking' | 'unknown'

/** 附近阵地: my township's places at once; the nearest ones when she lets the phone say where she is. */
export function NearbyScreen() {
  const [at, setAt] = useState<MapPoint>()
  const [asking, setAsking] = useState<Asking>('notYet')
  const near = useRead('place.nearby', at ? { at } : {})
  const me = useMe()
  const ask = async () => {
    setAsking('asking')
    const here = await whereAmI()
    if (here) setAt(here)
    setAsking(here ? 'notYet' : 'unknown')
  }
  return (
    <Screen title="附近阵地" lead="村里的站、基地和驿站，什么时候开门" readAloud="这里是附近的实践站、基地和驿站。点一个，就能看到几点开门、电话是多少。">
      <View className="dl-stack">
        {at ? null : (
          <Button icon="place" busy={asking === 'asking' ? '正在看您在哪一片…' : undefined} onPress={() => void ask()}>按离我远近排一排</Button>
        )}
        {asking === 'unknown' ? <Note>没取到您的位置，不要紧，先看本镇的。</Note> : null}
        <Loaded read={near} kind="list">
          {({ by, places }) => (
            <View className="dl-stack">
              {at && by === 'township' ? <Note>您这一片十公里内还没有登记的阵地，先看本镇的。</Note> : null}
              {places.length === 0 ? <EmptyState scene="door" words="本镇的阵地还没有登记，有事请打站里的电话。" /> : null}
              {places.map((place) => <PlaceLineCard key={place.placeId} place={place} mine={place.placeId === me.data?.station.id} />)}
              {by === 'distance' ? <Note icon="shield">只用了您大概在哪一片，看完就忘，不会存下来。</Note> : null}
            </View>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}

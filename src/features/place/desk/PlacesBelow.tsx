import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceLine } from '../../../../domain/place/contract'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { KINDS_BELOW, type PlaceKind } from '../../../../domain/place/vocab'
import { useReadPages } from '../../../client/useRead'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { Section } from '../../../ui/Section'
import { Tag } from '../../../ui/Tag'
import { Loaded } from '../../../frame/Loaded'
import { More } from '../../../frame/More'
import { AddPlace } from './AddPlace'
import { sayLine, sayPlace } from '../sayPlace'

const TITLES: Partial<Record<PlaceKind, { title: string; add: string; none: string }>> = {
  centre: { title: '下面的实践所', add: '加一个实践所', none: '还没有登记实践所。' },
  subCentre: { title: '下面的实践站', add: '加一个实践站', none: '这个所下面还没有登记站。' },
  station: { title: '基地、实践点和驿站', add: '加一个基地、点或驿站', none: '站下面还没有登记基地和驿站。' },
}

/** What stands directly below, a page at a time, ended ones with their word; and one more. */
export function PlacesBelow({ place, onGo }: { place: PlaceDetail; onGo: (placeId: string) => void }) {
  const [adding, setAdding] = useState(false)
  const walks = KINDS_BELOW[place.kind].length > 0
  const read = useReadPages('place.tree', { placeId: place.placeId }, { enabled: walks })
  const words = TITLES[place.kind]
  if (!words || !walks) return null
  return (
    <Section title={words.title}>
      <Loaded read={read} kind="list">
        {(pages) => {
          const places = pages.flatMap((page) => page.places)
          return (
            <View className="dl-stack">
              {places.length === 0 ? <View className="dl-soft">{words.none}</View> : null}
              {places.map((one) => <TreeCard key={one.placeId} place={one} onPress={() => onGo(one.placeId)} />)}
              <More paging={read} />
            </View>
          )
        }}
      </Loaded>
      {place.can.includes('add') ? <Button icon="plus" onPress={() => setAdding(true)}>{words.add}</Button> : null}
      {adding ? <AddPlace parent={place} onClose={() => setAdding(false)} onAdded={onGo} /> : null}
    </Section>
  )
}

function TreeCard({ place, onPress }: { place: PlaceLine; onPress: () => void }) {
  const ended = place.state === 'open' ? '' : place.state === 'merged' ? '并走了' : '关了'
  return (
    <Card onPress={onPress} label={[sayPlace(place), ended || place.opening].filter(Boolean).join('，')}>
      <View className="place-line">
        <Icon name="place" />
        <View className="place-line__words">
          <View className="dl-h3">{sayPlace(place)}</View>
          {ended ? <Tag tone="quiet" icon="lock">{ended}</Tag> : <View className="dl-soft">{sayLine(place)}</View>}
        </View>
      </View>
    </Card>
  )
}

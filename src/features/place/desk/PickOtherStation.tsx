import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceLine } from '../../../../domain/place/contract'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { useReadPages } from '../../../client/useRead'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/form/Choice'
import { Loaded } from '../../../frame/Loaded'
import { More } from '../../../frame/More'
import { sayPlace } from '../sayPlace'

interface PickOtherStationProps {
  station: PlaceDetail
  value: PlaceLine | undefined
  onPick: (station: PlaceLine) => void
}

/** Another open station: of the same township first, of another one when asked for. Never the whole county at once. */
export function PickOtherStation({ station, value, onPick }: PickOtherStationProps) {
  const [centre, township] = station.above
  const [townshipId, setTownshipId] = useState(township?.placeId ?? '')
  const [elsewhere, setElsewhere] = useState(false)
  return (
    <View className="dl-stack">
      {elsewhere && centre ? <Below placeId={centre.placeId} label="哪个乡镇" value={townshipId} onPick={({ placeId }) => setTownshipId(placeId)} /> : null}
      <Below key={townshipId} placeId={townshipId} label="哪个站接过去" except={station.placeId} value={value?.placeId} onPick={onPick} />
      {elsewhere ? null : <Button kind="quiet" inline onPress={() => setElsewhere(true)}>在别的乡镇</Button>}
    </View>
  )
}

interface BelowProps {
  placeId: string
  label: string
  except?: string
  value: string | undefined
  onPick: (place: PlaceLine) => void
}

function Below({ placeId, label, except, value, onPick }: BelowProps) {
  const read = useReadPages('place.tree', { placeId })
  return (
    <Loaded read={read} kind="list">
      {(pages) => {
        const places = pages.flatMap((page) => page.places).filter((place) => place.state === 'open' && place.placeId !== except)
        if (places.length === 0) return <View className="dl-soft">这里没有别的站了，在别的乡镇找一找。</View>
        return (
          <View className="dl-stack">
            <Choice
              label={label} layout="rows" value={value} options={places.map((place) => ({ value: place.placeId, label: sayPlace(place) }))}
              onChange={(id) => places.filter((place) => place.placeId === id).forEach(onPick)}
            />
            <More paging={read} />
          </View>
        )
      }}
    </Loaded>
  )
}

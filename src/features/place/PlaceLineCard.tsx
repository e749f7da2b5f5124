import { View } from '@tarojs/components'
import type { NearbyPlace } from '../../../domain/place/contract'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { openPlace } from './openPlace'
import { sayLine, sayMetres, sayPlace } from './sayPlace'

/** One place in a list: what it is, whether its door is open, how far. */
export function PlaceLineCard({ place, mine }: { place: NearbyPlace; mine?: boolean }) {
  const far = place.metres === undefined ? '' : sayMetres(place.metres)
  return (
    <Card onPress={() => openPlace(place.placeId)} label={[sayPlace(place), mine ? '我的站' : '', place.opening, far].filter(Boolean).join('，')}>
      <View className="place-line">
        <Icon name="place" size="large" />
        <View className="place-line__words">
          <View className="dl-h3">{sayPlace(place)}</View>
          <View>{sayLine(place)}</View>
          {mine ? <View className="dl-soft">我的站</View> : null}
          {far ? <View className="dl-soft">{far}</View> : null}
        </View>
      </View>
    </Card>
  )
}

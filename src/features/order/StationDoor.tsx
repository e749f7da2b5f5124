import { View } from '@tarojs/components'
import { useRead } from '../../client/useRead'
import { PhoneButton } from '../../ui/PhoneButton'

/** When an order's station is open, and its phone; nothing for a station that is not in the list. */
export function StationDoor({ stationName, kind }: { stationName: string; kind?: 'primary' | 'secondary' }) {
  const { data } = useRead('place.stations', {})
  const station = data?.stations.find(({ name }) => name === stationName)
  if (!station) return null
  return (
    <>
      {kind !== 'primary' && station.openingHours ? <View>{`${station.name}：${station.openingHours}`}</View> : null}
      {station.phone ? <PhoneButton phone={{ number: station.phone, who: station.name }} kind={kind} /> : null}
    </>
  )
}

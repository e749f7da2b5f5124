import { View } from '@tarojs/components'
import type { Me } from '../../../domain/person/contract'
import { Card } from '../../ui/Card'
import { Facts } from '../../ui/Facts'
import { PhoneButton } from '../../ui/PhoneButton'
import { sayStation } from './sayStation'

/** My station: when its door is open, and its phone one tap away. */
export function StationCard({ station }: { station: Me['station'] }) {
  return (
    <Card>
      <View className="dl-stack">
        <Facts items={[
          { label: '我的实践站', value: sayStation(station.name), icon: 'place' },
          { label: '开门时间', value: station.openingHours, icon: 'clock' },
          { label: '电话', value: station.phone, icon: 'phone' },
        ]} />
        <PhoneButton phone={{ number: station.phone, who: sayStation(station.name) }}>打电话给站里</PhoneButton>
      </View>
    </Card>
  )
}

import { View } from '@tarojs/components'
import type { Me } from '../../../domain/person/contract'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Facts, type Fact } from '../../ui/Facts'
import { PhoneButton } from '../../ui/PhoneButton'
import { openPlace } from './openPlace'
import { sayStation } from './sayStation'

/** My station: whether its door is open, its phone one tap away, and its own page. */
export function StationCard({ station }: { station: Me['station'] }) {
  const { id, name, phone, openingHours, today } = station
  const facts: Fact[] = [
    { label: '我的实践站', value: sayStation(name), icon: 'place' },
    ...(today ? [{ label: '今天', value: today, icon: 'clock' as const }] : [{ label: '开门时间', value: openingHours, icon: 'clock' as const }]),
    ...(phone ? [{ label: '电话', value: phone, icon: 'phone' as const }] : []),
  ]
  return (
    <Card>
      <View className="dl-stack">
        <Facts items={facts} />
        {phone ? <PhoneButton phone={{ number: phone, who: sayStation(name) }}>打电话给站里</PhoneButton> : null}
        <Button kind="quiet" icon="next" onPress={() => openPlace(id)}>看看站里今天有什么</Button>
      </View>
    </Card>
  )
}

import { useState } from 'react'
import { View } from '@tarojs/components'
import { OrderFeed, type FeedScope } from '../../features/order/OrderFeed'
import { Screen } from '../../frame/Screen'
import { Choice } from '../../ui/form/Choice'

const SCOPES = [
  { value: 'station', label: '本站' },
  { value: 'county', label: '全县' },
] as const satisfies readonly { value: FeedScope; label: string }[]

export default function WishesPage() {
  const [scope, setScope] = useState<FeedScope>('station')
  return (
    <Screen title="乡亲的心愿" lead="看看谁家要人搭把手" tab="wishes">
      <View className="dl-stack">
        <Choice label="看哪里的心愿" labelHidden layout="segments" options={SCOPES} value={scope} onChange={setScope} />
        <OrderFeed key={scope} scope={scope} onWider={() => setScope('county')} />
      </View>
    </Screen>
  )
}

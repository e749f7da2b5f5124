import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { StationDoor } from './StationDoor'

/** A first-timer's seat until the station has nodded: what she waits for, and whom she can ring. */
export function AwaitNod({ stationName }: { stationName: string }) {
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">等站里点个头</View>
        <View>站里的同志先认一认您，点了头，电话和地址就在这里，还会发消息告诉您。</View>
        <StationDoor stationName={stationName} />
        <Note icon="shield">第一次去乡亲家里都这样。点过一次，以后就不用等了。</Note>
      </View>
    </Card>
  )
}

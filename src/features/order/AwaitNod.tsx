import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { StationDoor } from './StationDoor'

/** A seat until the station has nodded: what she waits for, and whom she can ring. It may have met her before and taken its
 *  nod back, so nothing here speaks of a first time. */
export function AwaitNod({ stationName }: { stationName: string }) {
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">等站里点个头</View>
        <View>站里的同志点了头，电话和地址就在这里，还会发消息告诉您。</View>
        <StationDoor stationName={stationName} />
        <Note icon="shield">去乡亲家里以前，站里先认一认人。不清楚的，打个电话问问。</Note>
      </View>
    </Card>
  )
}

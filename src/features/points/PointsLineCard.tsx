import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { PointsLine } from '../../../domain/points/contract'
import { Card } from '../../ui/Card'
import { saySigned } from './sayPoints'

/** One entry of my account: what it was for, how much, when, under which rule. */
export function PointsLineCard({ line, now }: { line: PointsLine; now: string }) {
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className={`dl-h2 dl-num ${line.points < 0 ? '' : 'dl-gold'}`}>{saySigned(line.points)}</View>
        <View>{line.words}</View>
        <View className="dl-soft">{sayInstant(line.at, now)}</View>
        {line.ruleVersion ? <View className="dl-soft">{`规则版本：${line.ruleVersion}`}</View> : null}
      </View>
    </Card>
  )
}

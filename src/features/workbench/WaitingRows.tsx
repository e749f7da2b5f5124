import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { isLate, type Waiting } from '../../../domain/workbench/waiting'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../frame/useNow'
import { WAITING_WAYS } from '../ways'
import { sayDue, sayWaiting } from './sayWaiting'

/** One card a kind, what presses most first: what it is, by when, and a tap to where it is done. */
export function WaitingRows({ waiting }: { waiting: readonly Waiting[] }) {
  const today = dayOf(useNow())
  return (
    <View className="dl-stack dl-stack--tight">
      {waiting.map((each) => {
        const due = sayDue(each, today)
        const late = isLate(each, today)
        const { icon, open } = WAITING_WAYS[each.kind]
        return (
          <Card key={each.kind} kind={late ? 'accent' : 'plain'} onPress={open} label={[sayWaiting(each), due].filter(Boolean).join('，')}>
            <View className="link-card">
              <Icon name={icon} size="large" />
              <View className="link-card__words">
                <View className="dl-h3">{sayWaiting(each)}</View>
                {due ? <View><Tag tone={late ? 'ask' : 'wait'} icon={late ? 'warn' : undefined}>{due}</Tag></View> : null}
              </View>
            </View>
          </Card>
        )
      })}
    </View>
  )
}

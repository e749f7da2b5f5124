import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import type { MyStar } from '../../../domain/star/contract'
import { STAR_LABELS } from '../../../domain/star/starRules'
import { STAR_STATE_LABELS } from '../../../domain/star/vocab'
import { useRead } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { Tag, type TagTone } from '../../ui/Tag'
import { useNow } from '../../frame/useNow'

const TONES: Record<MyStar['state'], TagTone> = { candidate: 'wait', onNotice: 'now', objected: 'wait', granted: 'done', declined: 'quiet' }

/** Where each star of mine stands on its way to being granted; nothing while none has been reached. */
export function MyStarStates() {
  const today = dayOf(useNow())
  const stars = useRead('star.mine', {}).data?.stars ?? []
  if (stars.length === 0) return null
  return (
    <Section title="认定到哪一步了">
      {stars.map(({ starId, level, year, state, noticeUntil }) => (
        <Card key={starId}>
          <View className="dl-stack dl-stack--tight">
            <View className="dl-h3">{[year && `${year}年`, STAR_LABELS[level]].filter(Boolean).join(' ')}</View>
            <Tag tone={TONES[state]}>{STAR_STATE_LABELS[state]}</Tag>
            {state === 'onNotice' ? <View className="dl-soft">{`公示到${sayDate(noticeUntil, today)}，没人有意见就认定了`}</View> : null}
          </View>
        </Card>
      ))}
    </Section>
  )
}

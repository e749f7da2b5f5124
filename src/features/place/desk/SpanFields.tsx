import { View } from '@tarojs/components'
import type { Span } from '../../../../domain/place/openingHours'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { Button } from '../../../ui/Button'
import { ClockField } from '../../../ui/form/ClockField'
import { replaced, without } from './hoursDraft'

const AFTERNOON: Span = { from: '14:00', to: '18:00' }

/** Open from … to …, once or several times a day. */
export function SpanFields({ spans, onChange }: { spans: readonly Span[]; onChange: (spans: Span[]) => void }) {
  return (
    <View className="dl-stack">
      {spans.map((span, at) => (
        <View key={at} className="dl-stack dl-stack--tight">
          <View className="open-span">
            <ClockField label={spans.length > 1 ? `第${at + 1}段几点开门` : '几点开门'} value={span.from} onChange={(from) => onChange(replaced(spans, at, { ...span, from }))} />
            <ClockField label={spans.length > 1 ? `第${at + 1}段几点关门` : '几点关门'} value={span.to} onChange={(to) => onChange(replaced(spans, at, { ...span, to }))} />
          </View>
          {spans.length > 1 ? <Button kind="quiet" inline icon="minus" onPress={() => onChange(without(spans, at))}>去掉这一段</Button> : null}
        </View>
      ))}
      {spans.length < PLACE_LIMITS.spans ? <Button kind="quiet" inline icon="plus" onPress={() => onChange([...spans, AFTERNOON])}>中间关门，再加一段</Button> : null}
    </View>
  )
}

import { View } from '@tarojs/components'
import { FREE_PARTS, FREE_PART_LABELS, WEEK, WEEKDAY_LABELS, type FreeSlot } from '../../../domain/person/freeTimes'
import { Icon } from '../../ui/Icon'
import { Press } from '../../ui/Press'

/** A week of mornings, afternoons and evenings; each is tapped on or off. */
export function FreeWeek({ slots, onChange }: { slots: readonly FreeSlot[]; onChange: (slots: FreeSlot[]) => void }) {
  const toggle = (slot: FreeSlot) => onChange(slots.includes(slot) ? slots.filter((one) => one !== slot) : [...slots, slot])
  return (
    <View>
      {WEEK.map((weekday) => (
        <View key={weekday} className="free-week__day">
          <View className="dl-strong">{WEEKDAY_LABELS[weekday]}</View>
          {FREE_PARTS.map((part) => {
            const slot: FreeSlot = `${weekday}-${part}`
            const on = slots.includes(slot)
            return (
              <Press
                key={part}
                className={`dl-choice__one free-week__part${on ? ' dl-choice__one--on' : ''}`}
                told={{ role: 'checkbox', checked: on, label: `${WEEKDAY_LABELS[weekday]}${FREE_PART_LABELS[part]}` }}
                onPress={() => toggle(slot)}
              >
                <View>{FREE_PART_LABELS[part]}</View>
                {on ? <Icon name="check" size="small" heavy /> : null}
              </Press>
            )
          })}
        </View>
      ))}
    </View>
  )
}

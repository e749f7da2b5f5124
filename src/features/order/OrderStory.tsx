import { sayInstant } from '../../../domain/calendar/speech'
import type { TimeLineItem } from '../../../domain/ground/timeLineItem'
import { Section } from '../../ui/Section'
import { TimeLine } from '../../ui/TimeLine'
import { useNow } from '../../frame/useNow'

/** What has happened so far, and what is awaited. */
export function OrderStory({ items }: { items: readonly TimeLineItem[] }) {
  const now = useNow()
  return (
    <Section title="走到哪一步了">
      <TimeLine items={items.map((item) => ({ ...item, at: item.at && sayInstant(item.at, now) }))} />
    </Section>
  )
}

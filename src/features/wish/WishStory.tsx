import { sayInstant } from '../../../domain/calendar/speech'
import type { WishDetail } from '../../../domain/wish/contract'
import { Section } from '../../ui/Section'
import { TimeLine } from '../../ui/TimeLine'

/** What happened so far and what is awaited. */
export function WishStory({ wish, now }: { wish: WishDetail; now: string }) {
  const items = wish.timeLine.map((item) => ({ ...item, at: item.at ? sayInstant(item.at, now) : '' }))
  return <Section title="办到哪一步了"><TimeLine items={items} /></Section>
}

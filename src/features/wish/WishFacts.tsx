import { sayWhen } from '../../../domain/calendar/speech'
import type { WishDetail } from '../../../domain/wish/contract'
import { CATEGORY_LABELS } from '../../../domain/ground/categories'
import { Facts } from '../../ui/Facts'
import { sayStation } from '../place/sayStation'
import { sayWho } from './sayWish'

/** When, how many, whose, where it was said. No phone, no address. */
export function WishFacts({ wish, today }: { wish: WishDetail; today: string }) {
  return (
    <Facts items={[
      { label: '谁的心愿', value: sayWho(wish), icon: 'me' },
      { label: '哪一类', value: CATEGORY_LABELS[wish.category], icon: 'list' },
      { label: '哪天来好', value: sayWhen(wish.when, today), icon: 'calendar' },
      { label: '要几个人', value: `${wish.seats}人`, icon: 'people' },
      { label: '说给哪个站', value: sayStation(wish.stationName), icon: 'place' },
    ]} />
  )
}

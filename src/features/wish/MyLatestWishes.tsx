import type { HomeWish } from '../../../domain/home/contract'
import type { Me } from '../../../domain/person/contract'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { sayWriter } from './myWishes'
import { openMyWishes } from './openWish'
import { ofOrder, ofWish } from './WishCard'
import { WishLineCard } from './WishLineCard'

/** My wishes that wait for my word, else the latest; nothing at all when I have none. */
export function MyLatestWishes({ me, wishes, today }: { me: Me; wishes: readonly HomeWish[]; today: string }) {
  if (wishes.length === 0) return null
  return (
    <Section title="我的心愿" aside={<Button kind="quiet" inline onPress={openMyWishes}>看全部</Button>}>
      {wishes.map((wish) => (
        <WishLineCard key={wish.wishId} wish={wish} aside={sayWriter(wish, me.name)} {...(wish.order ? ofOrder(wish.order) : ofWish(wish, today))} />
      ))}
    </Section>
  )
}

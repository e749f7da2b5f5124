import type { Me } from '../../../domain/person/contract'
import type { WishLine } from '../../../domain/wish/contract'
import { useRead, useReadEach } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { latestFirst, sayWriter } from './myWishes'
import { openMyWishes } from './openWish'
import { standingOf, WishCard } from './WishCard'

/** Of the accepted ones this many are asked whether they wait for her word: the first page must stay light. */
const ASKED = 4

/** The accepted wishes whose order waits for her word. */
function useMyTurn(wishes: readonly WishLine[]): string[] {
  const accepted = wishes.filter(({ state }) => state === 'accepted').slice(0, ASKED)
  const orders = useReadEach('order.detail', accepted.map(({ wishId }) => ({ orderId: wishId })))
  return orders.flatMap((order) => (order && standingOf(order).mine ? [order.orderId] : []))
}

/** My wishes that wait for my word, else the newest; nothing at all when I have none. */
export function MyLatestWishes({ me, today }: { me: Me; today: string }) {
  const wishes = useRead('wish.mine', {}).data?.wishes ?? []
  const myTurn = useMyTurn(wishes)
  if (wishes.length === 0) return null
  return (
    <Section title="我的心愿" aside={<Button kind="quiet" inline onPress={openMyWishes}>看全部</Button>}>
      {latestFirst(wishes, myTurn).map((wish) => (
        <WishCard key={wish.wishId} wish={wish} today={today} aside={sayWriter(wish, me.name)} />
      ))}
    </Section>
  )
}

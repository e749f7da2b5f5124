import type { Me } from '../../../domain/person/contract'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { openMyWishes } from './openWish'
import { byTurn, sayWriter } from './myWishes'
import { WishCard } from './WishCard'

const SHOWN = 2

/** The newest of my wishes, those that wait for my word first; nothing at all when I have none. */
export function MyLatestWishes({ me, today }: { me: Me; today: string }) {
  const { data } = useRead('wish.mine', {})
  if (!data || data.wishes.length === 0) return null
  const latest = byTurn(data.wishes).slice(0, SHOWN)
  return (
    <Section title="我的心愿" aside={<Button kind="quiet" inline onPress={openMyWishes}>看全部</Button>}>
      {latest.map((wish) => <WishCard key={wish.wishId} wish={wish} today={today} aside={sayWriter(wish, me.name)} />)}
    </Section>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { WishLine } from '../../../domain/wish/contract'
import { useRead } from '../../client/useRead'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { openTab } from '../../ui/TabBar'
import { byEnd, sayWriter } from './myWishes'
import { sayState } from './sayWish'
import { WishCard } from './WishCard'

interface CardsProps {
  wishes: readonly WishLine[]
  today: string
  myName: string
}

const AT_ONCE = 8

/** A few at a time: each accepted one asks how its order stands. */
function Cards({ wishes, today, myName }: CardsProps) {
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <View className="dl-stack">
      {wishes.slice(0, shown).map((wish) => <WishCard key={wish.wishId} wish={wish} today={today} aside={sayWriter(wish, myName)} />)}
      {wishes.length > shown ? <Button kind="quiet" icon="down" onPress={() => setShown(shown + AT_ONCE)}>再看一些</Button> : null}
    </View>
  )
}

const tell = () => openTab('tell')

/** All wishes told for me and those I wrote for others. */
export function MyWishesScreen() {
  const me = useMe()
  const mine = useRead('wish.mine', {})
  const today = dayOf(useNow())
  const myName = me.data?.name ?? ''
  return (
    <Screen title="我的心愿" readAloud={mine.data?.wishes.map((wish) => `${wish.title}：${sayState(wish.state)}。`).join('')}>
      <Loaded read={mine} kind="list">
        {({ wishes }) => {
          const { open, over } = byEnd(wishes)
          if (wishes.length === 0) {
            return <EmptyState words="还没有说过心愿。有事想请人帮，说一句就行。" action={<Button kind="primary" icon="mic" onPress={tell}>说一个心愿</Button>} />
          }
          return (
            <View className="dl-stack dl-stack--loose">
              <Cards wishes={open} today={today} myName={myName} />
              {over.length > 0 ? <Section title="过去的"><Cards wishes={over} today={today} myName={myName} /></Section> : null}
              <Button icon="mic" onPress={tell}>再说一个心愿</Button>
            </View>
          )
        }}
      </Loaded>
    </Screen>
  )
}

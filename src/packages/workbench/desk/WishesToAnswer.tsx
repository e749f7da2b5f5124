import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../../domain/calendar/shanghai'
import { sayInstant, sayWhen } from '../../../../domain/calendar/speech'
import type { AnswerOf } from '../../../../domain/contracts'
import type { WishLine } from '../../../../domain/wish/contract'
import type { PagedRead } from '../../../client/useRead'
import { Loaded } from '../../../frame/Loaded'
import { More } from '../../../frame/More'
import { useNow } from '../../../frame/useNow'
import { AnswerWish } from '../../../features/wish/AnswerWish'
import { openAnswer } from '../../../features/wish/openWish'
import { sayPromise, sayWho } from '../../../features/wish/sayWish'
import { useWide } from '../../../platform/wide'
import { Card } from '../../../ui/Card'
import { focusById } from '../../../ui/dialogFocus'
import { EmptyState } from '../../../ui/EmptyState'
import { Tag } from '../../../ui/Tag'
import { TwoPane } from '../../../ui/TwoPane'

interface RowProps {
  wish: WishLine
  now: string
  chosen: boolean
  onPress: () => void
  onArrow?: (step: 1 | -1) => void
}

const idOf = (wish: WishLine): string => `desk-${wish.wishId}`

function Row({ wish, now, chosen, onPress, onArrow }: RowProps) {
  const today = dayOf(now)
  const promise = sayPromise(wish.answerBy, today)
  return (
    <Card id={idOf(wish)} onArrow={onArrow} kind={promise.late ? 'accent' : 'plain'} chosen={chosen} onPress={onPress} label={`${wish.title}，${sayWho(wish)}，${promise.words}`}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{wish.title}</View>
        <View>{`${sayWho(wish)} · ${sayWhen(wish.when, today)}`}</View>
        <View className="dl-soft">{`${sayInstant(wish.toldAt, now)} 说的`}</View>
        <View><Tag tone={promise.late ? 'ask' : 'wait'} icon={promise.late ? 'warn' : undefined}>{promise.words}</Tag></View>
      </View>
    </Card>
  )
}

/** Wishes that wait for the station's word, oldest first; on a desk beside the one being answered. */
export function WishesToAnswer({ read, nothing }: { read: PagedRead<AnswerOf<'wish.toAnswer'>>; nothing: string }) {
  const [chosenId, setChosenId] = useState('')
  const wide = useWide()
  const now = useNow()
  return (
    <Loaded read={read} kind="list">
      {(pages) => {
        const wishes = pages.flatMap((page) => page.wishes)
        if (wishes.length === 0) return <EmptyState scene="door" words={nothing} />
        const chosen = wide ? (wishes.find(({ wishId }) => wishId === chosenId) ?? wishes[0]) : undefined
        const choose = (wish: WishLine | undefined) => {
          if (!wish) return
          setChosenId(wish.wishId)
          focusById(idOf(wish))
        }
        const list = (
          <View className="dl-stack">
            {wishes.map((wish, at) => (
              <Row
                key={wish.wishId} wish={wish} now={now} chosen={wish === chosen}
                onPress={() => (wide ? setChosenId(wish.wishId) : openAnswer(wish.wishId))}
                onArrow={wide ? (step) => choose(wishes[at + step]) : undefined}
              />
            ))}
            <More paging={read} />
          </View>
        )
        // Once answered it leaves the list, and the next one takes its place.
        return wide && chosen ? <TwoPane list={list} detail={<AnswerWish key={chosen.wishId} wishId={chosen.wishId} onDone={() => setChosenId('')} />} /> : list
      }}
    </Loaded>
  )
}

import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { WishDetail } from '../../../domain/wish/contract'
import { useHeldBack } from '../../client/sendLater'
import { useRead } from '../../client/useRead'
import { Loaded } from '../../frame/Loaded'
import { MediaOfWish } from '../media/MediaOfWish'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { Button } from '../../ui/Button'
import { AddInfo } from './AddInfo'
import { openAnswer } from './openWish'
import { sayNext, sayState, STATE_TONES } from './sayWish'
import { WishFacts } from './WishFacts'
import { WishStory } from './WishStory'
import { WishWords } from './WishWords'
import { WithdrawButton } from './WithdrawButton'

const MY_STATION: readonly string[] = ['accept', 'askBack', 'refuse']

/** An accepted wish goes on as the order of the same id: its page takes over. */
function useGoOn(wish: WishDetail | undefined): void {
  const orderId = wish?.state === 'accepted' ? wish.wishId : ''
  useEffect(() => {
    if (orderId) void Taro.redirectTo({ url: `/packages/wish/order/index?orderId=${encodeURIComponent(orderId)}` })
  }, [orderId])
}

function Wish({ wish, now }: { wish: WishDetail; now: string }) {
  const today = dayOf(now)
  const takenBack = useHeldBack('wish.withdraw', ({ wishId }) => wishId === wish.wishId)
  const state = takenBack ? 'withdrawn' as const : wish.state
  const can = takenBack ? [] : wish.can
  return (
    <View className="dl-stack dl-stack--loose">
      <WishWords wish={wish} state={{ words: sayState(state), tone: STATE_TONES[state] }} />
      <MediaOfWish wishId={wish.wishId} any={Boolean(wish.media)} />
      {can.includes('addInfo') ? <AddInfo key={wish.timeLine.length} wish={wish} /> : null}
      {can.some((event) => MY_STATION.includes(event)) ? <Button icon="desk" onPress={() => openAnswer(wish.wishId)}>我来给乡亲回话</Button> : null}
      {takenBack ? null : <WishStory wish={wish} now={now} />}
      <WishFacts wish={wish} today={today} />
      {can.includes('withdraw') ? <WithdrawButton wishId={wish.wishId} /> : null}
    </View>
  )
}

/** One wish until the station has accepted it: how it stands, what is awaited, what I may do. */
export function WishScreen({ wishId }: { wishId: string }) {
  const read = useRead('wish.detail', { wishId }, { enabled: wishId !== '' })
  const now = useNow()
  useGoOn(read.data)
  const spoken = read.data && `${read.data.title}。${read.data.text}。${sayNext(read.data, dayOf(now))}。`
  return (
    <Screen title="心愿" readAloud={spoken}>
      <Loaded read={read}>{(wish) => <Wish wish={wish} now={now} />}</Loaded>
    </Screen>
  )
}

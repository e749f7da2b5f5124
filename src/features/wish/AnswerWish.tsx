import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayWhen } from '../../../domain/calendar/speech'
import type { Risk } from '../../../domain/wish/vocab'
import type { WishDetail } from '../../../domain/wish/contract'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Loaded } from '../../frame/Loaded'
import { MediaOfWish } from '../media/MediaOfWish'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { ASK_BACK, REFUSE } from './replies'
import { ReplySheet } from './ReplySheet'
import { sayPromise, sayState, sayWho, STATE_TONES } from './sayWish'
import { WhoMayCome } from './WhoMayCome'
import { WishStory } from './WishStory'
import { WishWords } from './WishWords'

interface ActsProps {
  wish: WishDetail
  today: string
  onDone: () => void
}

/** Yes, a question, or no: as the life cycle allows now. */
function Acts({ wish: { wishId, can, lookTwice, category, risk: suggested, forChild }, onDone, today }: ActsProps) {
  const [open, setOpen] = useState<'askBack' | 'refuse' | null>(null)
  const accept = useSend('wish.accept')
  const toast = useToast()
  const [risk, setRisk] = useState<Risk>(suggested ?? 'plain')
  const [child, setChild] = useState(forChild ?? false)
  const sayYes = () => accept.send({ wishId, risk, ...(child ? { forChild: true } : {}), ...(lookTwice ? { knowingly: true } : {}) }).then(() => {
    toast('答应了，乡亲们可以来帮忙了')
    onDone()
  }, () => {})
  const close = () => setOpen(null)
  return (
    <View className="dl-stack">
      {can.includes('accept') ? <WhoMayCome category={category} today={today} risk={risk} onRisk={setRisk} child={child} onChild={forChild ? undefined : setChild} /> : null}
      {can.includes('accept') ? (
        <SendButton send={accept} kind="primary" icon="check" busy="正在告诉乡亲…" onPress={sayYes}>{lookTwice ? '看过了，答应下来' : '答应下来，请大家帮忙'}</SendButton>
      ) : null}
      <View className="dl-pair">
        {can.includes('askBack') ? <Button icon="question" onPress={() => setOpen('askBack')}>先问一句</Button> : null}
        {can.includes('refuse') ? <Button onPress={() => setOpen('refuse')}>这次帮不上</Button> : null}
      </View>
      <ReplySheet wishId={wishId} action="wish.askBack" kind={ASK_BACK} open={open === 'askBack'} onClose={close} onDone={onDone} />
      <ReplySheet wishId={wishId} action="wish.refuse" kind={REFUSE} open={open === 'refuse'} onClose={close} onDone={onDone} />
    </View>
  )
}

function Answering({ wish, now, onDone }: Omit<ActsProps, 'today'> & { now: string }) {
  const today = dayOf(now)
  const promise = sayPromise(wish.answerBy, today)
  const waits = wish.state === 'submitted'
  return (
    <View className="dl-stack">
      <WishWords wish={wish} state={{ words: sayState(wish.state), tone: STATE_TONES[wish.state] }} />
      <MediaOfWish wishId={wish.wishId} any={Boolean(wish.media)} />
      <View className="dl-lead">{`${sayWho(wish)} · ${sayWhen(wish.when, today)} · 要${wish.seats}个人`}</View>
      {waits ? <Note kind={promise.late ? 'care' : 'plain'} icon="clock">{promise.words}</Note> : null}
      {wish.lookTwice ? <Note icon="info">这段话还没有自动核对过，请您先看一眼：没有不合适的话，也没写电话住址，再答应。</Note> : null}
      {wish.can.length > 0 ? <Acts wish={wish} onDone={onDone} today={today} /> : null}
      <WishStory wish={wish} now={now} />
    </View>
  )
}

/** A villager's wish before the station that must answer it. No address: it is not needed to say yes or no. */
export function AnswerWish({ wishId, onDone }: { wishId: string; onDone: () => void }) {
  const read = useRead('wish.detail', { wishId }, { enabled: wishId !== '' })
  const now = useNow()
  return <Loaded read={read}>{(wish) => <Answering key={wish.wishId} wish={wish} now={now} onDone={onDone} />}</Loaded>
}

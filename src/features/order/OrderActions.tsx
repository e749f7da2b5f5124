import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { WriteName } from '../../../domain/actions'
import type { OrderAct, OrderDetail } from '../../../domain/order/contract'
import { useSend, type Send } from '../../client/useSend'
import type { ButtonProps } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { accessible } from '../../ui/accessible'
import { SendButton } from '../../frame/SendButton'
import { useJustChanged } from '../../frame/useJustChanged'
import { ConfirmAllButton } from './ConfirmAllButton'
import type { Confirming } from './useConfirm'

interface ActProps {
  order: Pick<OrderDetail, 'orderId' | 'can' | 'confirmable'>
  confirming: Confirming
  kind: ButtonProps['kind']
  /** Hears the no of its last tap; empty when there is a new one. */
  onNo: (words: string) => void
}

/** A no mostly means that the page changes, and its button may go with what was read: so the page says it. */
function useFootSend<N extends WriteName>(name: N, onNo: ActProps['onNo']): Send<N> {
  const send = useSend(name)
  const { refusal, status } = send
  useEffect(() => {
    if (status === 'sending') onNo('')
    if (refusal) onNo(refusal.message)
  }, [status, refusal, onNo])
  return { ...send, refusal: null }
}

function ClaimButton({ order: { orderId }, kind, onNo }: ActProps) {
  const claim = useFootSend('order.claim', onNo)
  const toast = useToast()
  const go = () => claim.send({ orderId }).then(({ nod }) => toast(nod ? '谢谢您！名额留着了，等站里点个头' : '谢谢您！乡亲和站里都知道您要来了'), () => {})
  return (
    <SendButton send={claim} kind={kind} icon="heart" busy="正在告诉站里…" kept="您的心意先记下了，送得到的时候自动发出去。名额以那时为准。" onPress={go}>
      我来帮
    </SendButton>
  )
}

function TakeOnButton({ order: { orderId }, kind, onNo }: ActProps) {
  const take = useFootSend('order.takeOn', onNo)
  const toast = useToast()
  const go = () => take.send({ orderId }).then(() => toast('谢谢，接下来请几位队员去'), () => {})
  return <SendButton send={take} kind={kind} icon="check" busy="正在告诉站里…" onPress={go}>我们队接下</SendButton>
}

function CheckInButton({ order: { orderId }, kind, onNo }: ActProps) {
  const checkIn = useFootSend('order.checkIn', onNo)
  const toast = useToast()
  const go = () => checkIn.send({ orderId }).then(() => toast('到了就好，从现在起记时间'), () => {})
  return <SendButton send={checkIn} kind={kind} icon="place" busy="正在记下时间…" onPress={go}>我到了</SendButton>
}

function CheckOutButton({ order: { orderId }, kind, onNo }: ActProps) {
  const checkOut = useFootSend('order.checkOut', onNo)
  const toast = useToast()
  const go = () => checkOut.send({ orderId }).then(() => toast('辛苦了，谢谢您'), () => {})
  return <SendButton send={checkOut} kind={kind} icon="done" busy="正在记下时间…" onPress={go}>做完了</SendButton>
}

function ConfirmButton({ order: { confirmable }, confirming, kind }: ActProps) {
  return <ConfirmAllButton confirmable={confirmable} confirming={confirming} kind={kind} />
}

/** Whoever waits for a word comes first; the first of these is the page's one primary button. */
const FOOT = [
  ['checkOut', CheckOutButton],
  ['checkIn', CheckInButton],
  ['confirm', ConfirmButton],
  ['takeOn', TakeOnButton],
  ['claim', ClaimButton],
] as const satisfies readonly (readonly [OrderAct, (props: ActProps) => unknown])[]

export const hasFootActions = (can: readonly OrderAct[]): boolean => FOOT.some(([act]) => can.includes(act))

/** A second tap of one that was just answered would fall on the next button: 我来帮 twice must not mean 我到了. */
const DEAF_MS = 1_000

/** The buttons kept in sight, as `can` allows, and above them the last no, until she taps again or leaves. */
export function OrderActions({ order, confirming, no, onNo }: Omit<ActProps, 'kind'> & { no: string }) {
  const acts = FOOT.filter(([act]) => order.can.includes(act))
  const deaf = useJustChanged(acts[0]?.[0], DEAF_MS)
  return (
    <View className="dl-stack" style={deaf ? { pointerEvents: 'none' } : {}}>
      <View {...accessible({ role: 'status', live: 'polite' })}>{no ? <Note kind="care">{no}</Note> : null}</View>
      {acts.map(([act, Act], index) => (
        <Act key={act} order={order} confirming={confirming} onNo={onNo} kind={index === 0 ? 'primary' : 'secondary'} />
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'
import { sayPoints } from '../points/sayPoints'
import { CodeField } from './CodeField'
import { sayThing } from './sayGoods'
import { useLookUp, type Found } from './useLookUp'

/** The counter: a code comes in, goods go out. */
export function CounterDesk() {
  const desk = useLookUp()
  return (
    <View className="dl-stack">
      <CodeField value={desk.code} onChange={desk.type} onEnter={desk.lookUp} error={desk.error} />
      {desk.found ? <FoundCard key={desk.found.code} found={desk.found} onDone={desk.clear} /> : (
        <>
          <Button kind="primary" icon="search" busy={desk.looking ? '正在核对…' : undefined} onPress={desk.lookUp}>查一查</Button>
          <Button icon="scan" onPress={desk.scanCode}>扫一扫取货码</Button>
        </>
      )}
    </View>
  )
}

const KEPT = '已经替您记下了，送得到的时候自动登记。'

function FoundCard({ found: { code, line }, onDone }: { found: Found; onDone: () => void }) {
  const now = useNow()
  const toast = useToast()
  const handOver = useSend('market.handOver')
  const give = () => handOver.send({ code }).then(() => {
    toast(`登记好了，${line.goodsName}交给${line.personName}了`)
    onDone()
  }, () => {})
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h2">{sayThing(line)}</View>
        <View className="dl-lead">{`${line.personName} 兑的，${sayPoints(line.points)}`}</View>
        <View className="dl-soft">{`${sayInstant(line.reservedAt, now)} 兑的`}</View>
        {line.state === 'reserved'
          ? <SendButton send={handOver} kind="primary" icon="done" busy="正在登记…" kept={KEPT} onPress={give}>交给他了</SendButton>
          : <Note kind="care">{line.state === 'handedOver' ? '这个码的东西已经拿走了，别再交一次。' : '这次兑换已经取消或过期了，东西先别给。'}</Note>}
        <Button kind="quiet" onPress={onDone}>换一个码</Button>
      </View>
    </Card>
  )
}

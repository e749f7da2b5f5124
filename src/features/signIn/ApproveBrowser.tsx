import { View } from '@tarojs/components'
import { useCallback, useEffect, useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import { scan } from '../../platform/scan'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Facts } from '../../ui/Facts'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { useNow } from '../../frame/useNow'
import { askDoor, sayWhyNot, type Looked } from './doors'
import { sayNumber, tokenIn } from './signInLink'

type Asked = { key: string } & Looked
const DIGITS = 8

/** On the phone of somebody who is known: which computer wants in, and her yes or no. */
export function ApproveBrowser({ token }: { token: string }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [said, setSaid] = useState('')
  const [why, setWhy] = useState('')
  const look = useCallback((key: string) => {
    setWhy('')
    askDoor('look', { key }).then((looked) => setAsked({ key, ...looked }), (error: unknown) => setWhy(sayWhyNot(error)))
  }, [])
  useEffect(() => {
    if (token) look(token)
  }, [token, look])
  if (said) return <Note icon="done">{said}</Note>
  if (asked) return <YesOrNo asked={asked} onSaid={setSaid} />
  return <FindBrowser why={why} onFound={look} onWhy={setWhy} />
}

function FindBrowser({ why, onFound, onWhy }: { why: string; onFound: (key: string) => void; onWhy: (why: string) => void }) {
  const [number, setNumber] = useState('')
  const digits = number.replace(/\D/g, '')
  const change = (typed: string) => {
    setNumber(typed)
    onWhy('')
  }
  const read = () => scan('电脑上的登录码').then((scanned) => {
    if (scanned.kind === 'closed') return
    const token = scanned.kind === 'text' ? tokenIn(scanned.text) : ''
    if (token) onFound(token)
    else onWhy('没有扫出登录码，请在下面输入电脑上的8位数字。')
  })
  return (
    <View className="dl-stack">
      <Button kind="primary" icon="scan" onPress={() => void read()}>扫电脑上的码</Button>
      <Card>
        <View className="dl-stack">
          <Field label="电脑上的8位数字" hint="不方便扫，就输入数字" value={number} onChange={change} type="number" max={DIGITS + 1} error={why} />
          <Button icon="next" onPress={() => onFound(digits)} disabledReason={digits.length === DIGITS ? undefined : '要填满8位数字'}>下一步</Button>
        </View>
      </Card>
    </View>
  )
}

function YesOrNo({ asked, onSaid }: { asked: Asked; onSaid: (said: string) => void }) {
  const [why, setWhy] = useState('')
  const [busy, setBusy] = useState(false)
  const now = useNow()
  const agree = () => {
    setBusy(true)
    askDoor('approve', { key: asked.key }).then(() => onSaid('同意了，那台电脑这就打开。办完事，记得在那台电脑上退出。'), (error: unknown) => {
      setWhy(sayWhyNot(error))
      setBusy(false)
    })
  }
  const facts = [
    { label: '哪台设备', value: asked.device, icon: 'desk' },
    { label: '什么时候', value: sayInstant(asked.begunAt, now), icon: 'clock' },
    { label: '在哪里', value: asked.sameNetwork ? '和这台手机在同一个网络' : '和这台手机不在同一个网络', icon: 'place' },
    { label: '屏幕上的数字', value: sayNumber(asked.number), icon: 'lock' },
  ] as const
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">有一台设备想用您的名字登录</View>
        <Facts items={facts} />
        <Note kind="care" icon="shield">请看一眼您面前的屏幕，数字要一样。别人发给您的码，不要同意。</Note>
        {why ? <Note icon="warn">{why}</Note> : null}
        <Button kind="primary" icon="check" busy={busy ? '正在告诉电脑…' : undefined} onPress={agree}>同意登录</Button>
        <Button kind="quiet" onPress={() => onSaid('没有同意，那台电脑进不来。')}>不是我，不同意</Button>
      </View>
    </Card>
  )
}

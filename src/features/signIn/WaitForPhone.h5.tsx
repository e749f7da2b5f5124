import { View } from '@tarojs/components'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { drawQr } from '../../art/qr'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Drawing } from '../../ui/Drawing'
import { Note } from '../../ui/Note'
import { Skeleton } from '../../ui/Skeleton'
import { accessible } from '../../ui/accessible'
import { askDoor, sayWhyNot } from './doors'
import { linkOf, sayNumber } from './signInLink'
import { startAnew } from './startAnew.h5'

interface Shown {
  token: string
  number: string
}

const LOOK_EVERY_MS = 2_000

/** On the computer: a picture and a number for a phone that is known already; it is let in when the phone says so. */
export function WaitForPhone() {
  const [shown, setShown] = useState<Shown | null>(null)
  const [why, setWhy] = useState('')
  const begin = useCallback(() => {
    setShown(null)
    setWhy('')
    askDoor('begin', {}).then(setShown, (error: unknown) => setWhy(sayWhyNot(error)))
  }, [])
  useEffect(begin, [begin])
  useEffect(() => {
    if (!shown) return undefined
    const timer = setInterval(() => {
      askDoor('wait', {}).then(({ state }) => {
        if (state === 'approved') startAnew()
        if (state === 'over') {
          setShown(null)
          setWhy('两分钟到了，这个码不能用了。')
        }
        // A moment without signal: the next look tells.
      }, () => undefined)
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [shown])
  if (why) {
    return (
      <Card>
        <View className="dl-stack">
          <View className="dl-lead">{why}</View>
          <Button kind="primary" icon="refresh" onPress={begin}>换一个新的码</Button>
        </View>
      </Card>
    )
  }
  return shown ? <Picture shown={shown} /> : <Skeleton />
}

function Picture({ shown: { token, number } }: { shown: Shown }) {
  const picture = useMemo(() => drawQr(linkOf(window.location.origin, token)), [token])
  return (
    <Card>
      <View className="dl-stack">
        <View className="dl-pickup">
          <Drawing className="dl-pickup__qr" draw={() => picture} label="登录二维码，用手机扫" />
          <View className="dl-pickup__code" {...accessible({ role: 'img', label: `登录号码 ${number.split('').join(' ')}` })}>
            {sayNumber(number).split(' ').map((group, at) => <View key={at} className="dl-pickup__group">{group}</View>)}
          </View>
          <View className="dl-pickup__words">用已经登录的手机扫一扫；或者在手机上打开“我的”里的“登录和退出”，输入这8位数字</View>
        </View>
        <Note icon="clock">两分钟内有效，手机上点了同意，这里就自己打开。</Note>
      </View>
    </Card>
  )
}

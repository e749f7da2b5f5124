import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/form/Field'
import { askDoor, sayWhyNot } from './doors'
import { startAnew } from './startAnew.h5'

const CODE_MAX = 20

/** A code for one sign-in, given out by whoever keeps the county's server; a link may have brought it along. */
export function EnterCode({ given, kind = 'secondary' }: { given: string; kind?: 'primary' | 'secondary' }) {
  const [code, setCode] = useState(given)
  const [why, setWhy] = useState('')
  const [busy, setBusy] = useState(false)
  const change = (typed: string) => {
    setCode(typed)
    setWhy('')
  }
  const enter = () => {
    setBusy(true)
    askDoor('code', { code }).then(startAnew, (error: unknown) => {
      setWhy(sayWhyNot(error))
      setBusy(false)
    })
  }
  return (
    <Card>
      <View className="dl-stack">
        <Field label="登录码" hint="县里给您的12个字母和数字，只能用一次" value={code} onChange={change} max={CODE_MAX} error={why} />
        <Button
          kind={kind} icon="lock" busy={busy ? '正在登录…' : undefined} onPress={enter}
          disabledReason={code.trim() ? undefined : '先把登录码填上'}
        >
          用登录码登录
        </Button>
      </View>
    </Card>
  )
}

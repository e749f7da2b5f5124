import { useState } from 'react'
import { Refused } from '../client/answers'
import { Button } from '../ui/Button'
import { Note } from '../ui/Note'
import { call, PhoneButton } from '../ui/PhoneButton'

type Asked = { status: 'hidden' | 'asking' } | { status: 'failed'; words: string } | { status: 'shown'; phone: string }

const NO_SIGNAL = '没有信号，电话还取不到。走到有信号的地方再点一次。'

interface CallByTapProps {
  name: string
  /** Reads the phone, which leaves a line that its owner reads. */
  phoneOf(): Promise<{ phone: string }>
}

/** Somebody's phone on demand: one deliberate tap rings it. It lives in this component alone, in no cache. */
export function CallByTap({ name, phoneOf }: CallByTapProps) {
  const [asked, setAsked] = useState<Asked>({ status: 'hidden' })
  const ring = async () => {
    setAsked({ status: 'asking' })
    try {
      const { phone } = await phoneOf()
      setAsked({ status: 'shown', phone })
      call({ number: phone })
    } catch (error) {
      setAsked({ status: 'failed', words: error instanceof Refused ? error.message : NO_SIGNAL })
    }
  }
  if (asked.status === 'shown') {
    return (
      <>
        <PhoneButton phone={{ number: asked.phone }}>{`打给${name} ${asked.phone}`}</PhoneButton>
        <Note icon="shield">您看过这个电话，他那里记着一笔。</Note>
      </>
    )
  }
  return (
    <>
      {asked.status === 'failed' ? <Note kind="care">{asked.words}</Note> : null}
      <Button kind="secondary" icon="phone" busy={asked.status === 'asking' ? '正在取电话…' : undefined} onPress={() => void ring()}>打电话问问</Button>
    </>
  )
}

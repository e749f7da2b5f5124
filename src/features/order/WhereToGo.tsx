import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AnswerOf } from '../../../domain/contracts'
import { Refused } from '../../client/answers'
import { client } from '../../client/client'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Facts } from '../../ui/Facts'
import { Note } from '../../ui/Note'
import { PhoneButton } from '../../ui/PhoneButton'
import { StationDoor } from './StationDoor'

type Place = AnswerOf<'order.whereToGo'>
type Asked = { status: 'hidden' | 'asking' | 'failed'; words: string } | { status: 'shown'; place: Place } | { status: 'station'; words: string }

const NO_SIGNAL = '没有信号，地址还取不到。走到有信号的地方再点一次。'

/** Phone and address, on demand. They live in this component alone: no cache and no storage ever holds them, and every
 *  look is one deliberate tap, because each leaves a line that their owner reads. */
export function WhereToGo({ orderId, stationName }: { orderId: string; stationName: string }) {
  const [asked, setAsked] = useState<Asked>({ status: 'hidden', words: '' })
  const show = async () => {
    setAsked({ status: 'asking', words: '' })
    try {
      setAsked({ status: 'shown', place: await client.order.whereToGo({ orderId }) })
    } catch (error) {
      setAsked(whyNot(error))
    }
  }
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">去哪里帮</View>
        {asked.status === 'shown' ? <Shown place={asked.place} /> : asked.status === 'station' ? <AskStation words={asked.words} stationName={stationName} /> : (
          <>
            {asked.status === 'failed' ? <Note kind="care">{asked.words}</Note> : null}
            <Button icon="place" busy={asked.status === 'asking' ? '正在取地址…' : undefined} onPress={() => void show()}>
              看电话和地址
            </Button>
          </>
        )}
        <Note icon="shield">{asked.status === 'shown' ? '您看过这一次，主人那里记着一笔。帮完忙就看不到了，请别转给别人。' : '只给答应帮忙的人看。您看过一次，主人那里会记一笔：谁看的，什么时候。'}</Note>
      </View>
    </Card>
  )
}

/** Kept to herself, the way leads through the station. */
function whyNot(error: unknown): Asked {
  if (!(error instanceof Refused)) return { status: 'failed', words: NO_SIGNAL }
  return { status: error.reason === 'ADDRESS_NOT_SHARED' ? 'station' : 'failed', words: error.message }
}

function AskStation({ words, stationName }: { words: string; stationName: string }) {
  return (
    <>
      <Note kind="care">{words}</Note>
      <StationDoor stationName={stationName} kind="primary" />
    </>
  )
}

function Shown({ place }: { place: Place }) {
  return (
    <>
      <Facts
        items={[
          { label: '找谁', value: place.name, icon: 'me' },
          { label: '地址', value: place.address, icon: 'place' },
          { label: '电话', value: place.phone, icon: 'phone' },
        ]}
      />
      <PhoneButton phone={{ number: place.phone, who: place.name }} />
    </>
  )
}

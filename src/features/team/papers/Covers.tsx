import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../../domain/calendar/shanghai'
import { sayDate } from '../../../../domain/calendar/speech'
import type { CoverLine } from '../../../../domain/team/papers/contract'
import { PAPER_LIMITS } from '../../../../domain/team/papers/vocab'
import { useRead } from '../../../client/useRead'
import { useSend } from '../../../client/useSend'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/form/Field'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'
import { Tag } from '../../../ui/Tag'
import { useToast } from '../../../ui/Toast'
import { Loaded } from '../../../frame/Loaded'
import { SendButton } from '../../../frame/SendButton'
import { DayField } from '../../../ui/form/DayField'
import { sayUntil } from '../sayTeam'
import { TeamPick } from '../TeamPick'

const YEAR = 366

/** The whole team goes onto the roster, a page a call; stopped on the way it goes on where it was. */
function RosterSheet({ cover: { coverId }, onClose }: { cover: CoverLine; onClose: () => void }) {
  const add = useSend('team.coverTeam')
  const toast = useToast()
  const [teamId, setTeamId] = useState<string>()
  const go = async () => {
    if (!teamId) return toast('先点一支队伍')
    let after: string | undefined
    let people = 0
    do {
      const page = await add.send({ coverId, teamId, ...(after ? { after } : {}) })
      people = page.people
      after = page.next ?? undefined
    } while (after)
    toast(`写好了，名册上现在有${people}人`)
    onClose()
  }
  return (
    <Sheet title="写上名册" open onClose={onClose} action={<SendButton send={add} kind="primary" icon="check" busy="正在写…" onPress={() => void go().catch(() => {})}>把这支队伍写上</SendButton>}>
      <TeamPick label="哪支队伍" value={teamId} onPick={setTeamId} />
    </Sheet>
  )
}

function NewCover({ placeId, today, onClose }: { placeId: string; today: string; onClose: () => void }) {
  const made = useSend('team.createCover')
  const toast = useToast()
  const [insurer, setInsurer] = useState('')
  const [amount, setAmount] = useState('10')
  const [from, setFrom] = useState<string>(today)
  const [until, setUntil] = useState<string>()
  const amountYuan = Math.round(Number(amount) * 10_000)
  const send = () => {
    if (!insurer.trim() || !until) return toast(insurer.trim() ? '再选一下到哪天为止' : '先写是哪家保险公司')
    if (!(amountYuan >= 1 && amountYuan <= PAPER_LIMITS.amountMax)) return toast('保额好像不对，请核对一下')
    made.send({ placeId, insurer: insurer.trim(), amountYuan, from, until }).then(() => {
      toast('登记好了，把队伍写上名册吧')
      onClose()
    }, () => {})
  }
  return (
    <Sheet title="登记保险" open onClose={onClose} action={<SendButton send={made} kind="primary" icon="check" busy="正在登记…" onPress={send}>登记</SendButton>}>
      <View className="dl-stack">
        <Field label="哪家保险公司" value={insurer} onChange={setInsurer} max={PAPER_LIMITS.insurerMax} />
        <Field label="每人保多少万元" type="number" value={amount} onChange={setAmount} max={3} hint="保单上的数，写给大家看。这里不收钱。" />
        <DayField label="从哪天起" value={from} onChange={setFrom} today={today} first={addDays(today, -YEAR)} last={addDays(today, YEAR)} />
        <DayField label="到哪天为止" value={until} onChange={setUntil} today={today} first={today} last={addDays(today, 2 * YEAR)} />
      </View>
    </Sheet>
  )
}

/** The accident covers bought for volunteers around here, and who is on their rosters. */
export function Covers({ placeId, today }: { placeId: string; today: string }) {
  const read = useRead('team.covers', {})
  const [adding, setAdding] = useState<CoverLine>()
  const [open, setOpen] = useState(false)
  return (
    <Section title="意外险">
      <Loaded read={read} kind="list">
        {({ covers }) => (
          <View className="dl-stack">
            {covers.map((cover) => {
              const running = sayUntil(cover.until, today)
              return (
                <Card key={cover.coverId}>
                  <View className="dl-stack dl-stack--tight">
                    <View className="dl-h3">{`${cover.insurer} ${cover.words}`}</View>
                    <View className="dl-soft">{`${cover.placeName}上的，${sayDate(cover.from, today)}起`}</View>
                    <Tag tone={running.tone} icon="calendar">{running.words}</Tag>
                    <View>{`名册上${cover.people}人`}</View>
                    <Button inline icon="people" onPress={() => setAdding(cover)}>把一支队伍写上名册</Button>
                  </View>
                </Card>
              )
            })}
            {covers.length === 0 ? <View className="dl-soft">还没有登记保险。有风险的事，志愿者要先上意外险。</View> : null}
            <Button icon="plus" onPress={() => setOpen(true)}>登记一份保险</Button>
          </View>
        )}
      </Loaded>
      {adding ? <RosterSheet cover={adding} onClose={() => setAdding(undefined)} /> : null}
      {open ? <NewCover placeId={placeId} today={today} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrderDetail } from '../../../domain/order/contract'
import { useReadEach } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

function HandSheet({ order: { orderId, teamsAt = [] }, onClose }: { order: OrderDetail; onClose: () => void }) {
  const hand = useSend('order.dispatch')
  const toast = useToast()
  const [teamId, setTeamId] = useState<string>()
  const pages = useReadEach('team.list', teamsAt.map((placeId) => ({ level: 'station' as const, placeId })))
  const teams = pages.flatMap((page) => page?.teams ?? [])
  const options = teams.map((team) => ({ value: team.teamId, label: team.name, note: [`${team.members}人`, team.skills].filter(Boolean).join('，') }))
  const go = () => {
    if (!teamId) return toast('先点一支队伍')
    hand.send({ orderId, teamId }).then(() => { toast('告诉队长了，等他回话'); onClose() }, () => {})
  }
  return (
    <Sheet title="派给哪支队伍" open onClose={onClose} action={<SendButton send={hand} kind="primary" icon="check" busy="正在告诉队长…" onPress={go}>派给他们</SendButton>}>
      <View className="dl-stack">
        <Note>先给队里的人看，最多一天。队长没回话，就又请大家来帮。</Note>
        <Choice label="附近的队伍" labelHidden layout="rows" options={options} value={teamId} onChange={setTeamId} hint={options.length === 0 ? '这里还没有队伍。' : undefined} />
      </View>
    </Sheet>
  )
}

/** 派单: the station or the county's centre asks a team. */
export function HandToTeam({ order }: { order: OrderDetail }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon="people" onPress={() => setOpen(true)}>派给一支队伍</Button>
      {open ? <HandSheet order={order} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

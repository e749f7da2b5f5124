import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Me } from '../../../domain/person/contract'
import { TEAM_KIND_LABELS, TEAM_KINDS, TEAM_LIMITS, type TeamKind } from '../../../domain/team/vocab'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { Stepper } from '../../ui/form/Stepper'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { deskPlaceOf } from './deskPlaceOf'
import { useTeamsAround } from './TeamPick'

const KINDS = TEAM_KINDS.map((value) => ({ value, label: TEAM_KIND_LABELS[value] }))
const NONE = ''

/** 建一支队伍, for whoever answers for the place. */
export function FoundTeam({ me }: { me: Me }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon="plus" onPress={() => setOpen(true)}>建一支队伍</Button>
      {open ? <FoundSheet me={me} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function FoundSheet({ me, onClose }: { me: Me; onClose: () => void }) {
  const found = useSend('team.create')
  const toast = useToast()
  const above = useTeamsAround()
  const [kind, setKind] = useState<TeamKind>('squad')
  const [parentId, setParentId] = useState(NONE)
  const [name, setName] = useState('')
  const [skills, setSkills] = useState('')
  const [capacity, setCapacity] = useState(30)
  const placeId = deskPlaceOf(me, 'stationHead', 'subCentreHead', 'dispatcher')
  const send = () => {
    if (!name.trim()) return toast('先给队伍起个名字')
    found.send({ kind, placeId, name: name.trim(), skills: skills.trim(), capacity, ...(parentId ? { parentId } : {}) }).then(() => {
      toast('队伍建好了，把入队码给大家看看就能加人')
      onClose()
    }, () => {})
  }
  const parents = [{ value: NONE, label: '自己单独一支' }, ...above.map(({ teamId, name: label }) => ({ value: teamId, label }))]
  return (
    <Sheet title="建一支队伍" open onClose={onClose} action={<SendButton send={found} kind="primary" icon="check" busy="正在建…" onPress={send}>建好了</SendButton>}>
      <View className="dl-stack">
        <Field label="叫什么" value={name} onChange={setName} max={TEAM_LIMITS.nameMax} placeholder="比如：青禾电工分队" />
        <Choice<TeamKind> label="是哪一级的队伍" options={KINDS} value={kind} onChange={setKind} />
        <Choice label="上面是哪支队伍" layout="rows" options={parents} value={parentId} onChange={setParentId} />
        <Field label="会做什么" optional value={skills} onChange={setSkills} max={TEAM_LIMITS.skillsMax} placeholder="比如：修灯、接线、查电路" />
        <Stepper label="最多多少人" value={capacity} onChange={setCapacity} min={TEAM_LIMITS.capacityMin} max={200} step={10} unit="人" />
      </View>
    </Sheet>
  )
}

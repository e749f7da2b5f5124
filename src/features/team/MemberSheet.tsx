import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MemberLine, TeamDetail } from '../../../domain/team/contract'
import { TEAM_LIMITS } from '../../../domain/team/vocab'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { SendButton } from '../../frame/SendButton'
import { LicenceToSee } from './papers/LicenceToSee'

interface MemberSheetProps {
  team: TeamDetail
  person: MemberLine
  today: string
  onClose: () => void
}

function LeadButton({ team: { teamId }, person: { personId, name, leads }, onClose }: MemberSheetProps) {
  const lead = useSend('team.setLeader')
  const toast = useToast()
  const go = () => lead.send({ teamId, personId, leads: !leads }).then(() => {
    toast(leads ? `${name}不再当队长` : `${name}现在是队长`)
    onClose()
  }, () => {})
  return <SendButton send={lead} icon="star" busy="正在告诉他…" onPress={go}>{leads ? '不再请他当队长' : '请他当队长'}</SendButton>
}

function RemoveForm({ team: { teamId }, person: { personId, name }, onClose }: MemberSheetProps) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const remove = useSend('team.remove')
  const toast = useToast()
  if (!open) return <Button kind="quiet" onPress={() => setOpen(true)}>请他离队</Button>
  const go = () => {
    if (!reason.trim()) return toast('写一句为什么，他看得到')
    remove.send({ teamId, personId, reason: reason.trim() }).then(() => {
      toast(`已经告诉${name}了`)
      onClose()
    }, () => {})
  }
  return (
    <View className="dl-stack">
      <Field label="为什么" hint="他会看到这句话" value={reason} onChange={setReason} max={TEAM_LIMITS.reasonMax} />
      <SendButton send={remove} busy="正在告诉他…" onPress={go}>请他离队</SendButton>
    </View>
  )
}

/** One member: her licences to look at, and whether she leads or leaves. */
export function MemberSheet(props: MemberSheetProps) {
  const { team, person, today, onClose } = props
  const papers = useRead('team.memberPapers', { teamId: team.teamId, personId: person.personId })
  return (
    <Sheet title={person.name} open onClose={onClose}>
      <View className="dl-stack dl-stack--loose">
        <Loaded read={papers}>
          {({ licences }) => (licences.length === 0 ? <View className="dl-soft">他还没有登记证书。</View> : (
            <View className="dl-stack">{licences.map((one) => <LicenceToSee key={one.licenceId} licence={one} today={today} teamId={team.teamId} />)}</View>
          ))}
        </Loaded>
        {team.can.includes('appoint') ? <LeadButton {...props} /> : null}
        <RemoveForm {...props} />
      </View>
    </Sheet>
  )
}

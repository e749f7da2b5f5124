import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDay } from '../../../domain/calendar/speech'
import type { LoginToApprove } from '../../../domain/person/contract'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'

const NOBODY = '没有能接上的人。请他核对登记的名字再申请一次；担着职务的同志，要请站长来接。'

function ApproveButton({ claim, personId, name }: { claim: LoginToApprove; personId: string; name: string }) {
  const approve = useSend('person.approveLogin')
  const toast = useToast()
  const send = () => approve.send({ claimId: claim.claimId, personId }).then(() => toast(`${name}的新手机接上了`), () => {})
  return <SendButton send={approve} icon="check" busy="正在接上…" onPress={send}>{`见到本人了，接上${name}`}</SendButton>
}

function ClaimCard({ claim, today }: { claim: LoginToApprove; today: string }) {
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{claim.name}</View>
        <View className="dl-soft">{`${sayDay(dayOf(claim.at), today)}申请，说自己以前登记过`}</View>
        <Figure value={claim.number} label="他手机上应该是这个号码" />
        {claim.lost ? <Note icon="warn">旧手机丢了：接上以后，旧手机马上打不开。</Note> : null}
        {claim.people.length === 0 ? <Note kind="care">{NOBODY}</Note> : null}
        {claim.people.map(({ personId, name }) => <ApproveButton key={personId} claim={claim} personId={personId} name={name} />)}
      </View>
    </Card>
  )
}

/** New phones that wait: seen in person, number compared, linked. */
export function LoginsToApprove() {
  const read = useReadPages('person.loginsToApprove', {})
  const today = dayOf(useNow())
  return (
    <Loaded read={read} kind="list">
      {(pages) => (pages.every(({ claims }) => claims.length === 0) ? <EmptyState scene="door" words="没有等着接上的手机。" /> : (
        <View className="dl-stack">
          <Note kind="care">请当面见到本人，两边号码一样，再点接上。谁接的会记下来。</Note>
          {pages.flatMap(({ claims }) => claims).map((claim) => <ClaimCard key={claim.claimId} claim={claim} today={today} />)}
          <More paging={read} />
        </View>
      ))}
    </Loaded>
  )
}

import { View } from '@tarojs/components'
import { dayOf } from '../../../../domain/calendar/shanghai'
import { useReadPages } from '../../../client/useRead'
import { EmptyState } from '../../../ui/EmptyState'
import { Section } from '../../../ui/Section'
import { Loaded } from '../../../frame/Loaded'
import { More } from '../../../frame/More'
import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { useNow } from '../../../frame/useNow'
import { Covers } from './Covers'
import { deskPlaceOf } from '../deskPlaceOf'
import { LicenceToSee } from './LicenceToSee'
import { Trainings } from './Trainings'
import { VetPeople } from './VetPeople'

function LicencesToSee({ today }: { today: string }) {
  const read = useReadPages('team.licencesToSee', {})
  return (
    <Section title="等着看原件的证书">
      <Loaded read={read} kind="list">
        {(pages) => {
          const licences = pages.flatMap((page) => page.licences)
          if (licences.length === 0) return <View className="dl-soft">都看过了。</View>
          return (
            <View className="dl-stack">
              {licences.map((one) => <LicenceToSee key={one.licenceId} licence={one} today={today} named />)}
              <More paging={read} />
            </View>
          )
        }}
      </Loaded>
    </Section>
  )
}

/** For who answers for a place: licences to look at, covers and rosters, trainings; for the safeguarding officer, vetting. */
export function PapersScreen() {
  const me = useMe()
  const today = dayOf(useNow())
  const station = isA(me.data, 'stationHead', 'civilizationWorker')
  const keeps = station || isA(me.data, 'subCentreHead', 'dispatcher')
  const officer = isA(me.data, 'safeguardingOfficer')
  const placeId = me.data ? deskPlaceOf(me.data, 'stationHead', 'civilizationWorker', 'subCentreHead', 'dispatcher', 'safeguardingOfficer') : ''
  return (
    <Screen title="证书、保险和培训" lead="让出去帮忙的人都稳妥">
      {!me.data ? null : !keeps && !officer ? <EmptyState scene="door" words="这里是站里的同志用的。您自己的证书在“我的队伍和证书”里。" /> : (
        <View className="dl-stack dl-stack--loose">
          {station ? <LicencesToSee today={today} /> : null}
          {officer ? <VetPeople today={today} /> : null}
          {keeps ? <Covers placeId={placeId} today={today} /> : null}
          <Trainings placeId={placeId} today={today} />
        </View>
      )}
    </Screen>
  )
}

import type { ComponentProps } from 'react'
import { OfflineBar } from '../ui/OfflineBar'
import { Page } from '../ui/Page'
import { ActingBanner } from '../features/agency/ActingBanner'
import { sayStation } from '../features/place/sayStation'
import { PrivacyGate } from '../features/privacy/PrivacyGate'
import { JoinFirst, needsJoining } from '../features/person/JoinFirst'
import { KeptRefusals } from './KeptRefusals'
import { useConnection } from './useConnection'
import { useMe } from './useMe'

type ScreenProps = Omit<ComponentProps<typeof Page>, 'phone' | 'offline'>

/** A Page that knows whose it is: my station one tap away, the bar while there is no signal, what came back late with a
 *  no, and the one kind page for whoever is not registered yet. */
export function Screen({ children, action, ...page }: ScreenProps) {
  const me = useMe()
  const { answered, waiting } = useConnection()
  const phone = me.data?.station.phone ? { number: me.data.station.phone, who: sayStation(me.data.station.name) } : undefined
  const stranger = needsJoining(me.refusal)
  return (
    <Page
      {...page}
      phone={phone}
      offline={answered && waiting === 0 ? null : <OfflineBar waiting={waiting} signal={answered} />}
      action={stranger ? undefined : action}
    >
      <ActingBanner />
      {stranger ? <JoinFirst refusal={stranger} onRetry={me.again} /> : (
        <>
          {page.tab ? <KeptRefusals /> : null}
          {children}
        </>
      )}
      <PrivacyGate />
    </Page>
  )
}

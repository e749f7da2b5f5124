import './platform/oldEngines'
import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { onSignedOut } from './client/client'
import { recallMe } from './client/lastMe'
import { onAnswered, start, wake } from './client/outbox'
import { queryClient } from './client/queryClient'
import { DemoStrip } from './features/demo/DemoStrip'
import { openDoor } from './features/demo/demoDoor'
import { listenForPrivacy } from './features/privacy/privacyQuestion'
import { onSignal } from './platform/signal'
import { showToast } from './ui/toastStore'
import './app.css'
import './features/agency/agency.css'
import './features/hours/hourLine.css'
import './features/market/codeField.css'
import './features/market/market.css'
import './features/order/orderCard.css'
import './features/team/freeTimes.css'
import './features/order/scoreFace.css'
import './frame/frame.css'
import './features/place/place.css'
import './features/media/media.css'
import './features/wish/wish.css'

/** What was said goes out, and what could not be read is asked for again. */
function signalIsBack(): void {
  wake()
  void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
}

function launch(): void {
  recallMe(queryClient)
  onSignedOut(async () => (await openDoor()) !== null)
  onAnswered((item, reply) => {
    if (item.kept && reply.ok) showToast('刚才替您存着的已经发出去了')
  })
  onSignal(signalIsBack)
  listenForPrivacy()
  start()
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(launch)
  return (
    <QueryClientProvider client={queryClient}>
      <DemoStrip />
      {children}
    </QueryClientProvider>
  )
}

import { CounterScreen } from '../../../features/market/CounterScreen'

export default function CounterPage() {
  return <CounterScreen />
}

import { FindingsScreen } from '../../../features/report/FindingsScreen'

export default function FindingsPage() {
  return <FindingsScreen />
}

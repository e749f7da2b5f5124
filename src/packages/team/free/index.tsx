import { FreeTimesScreen } from '../../../features/team/FreeTimesScreen'

export default function FreeTimesPage() {
  return <FreeTimesScreen />
}

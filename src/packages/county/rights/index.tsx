import { RightsScreen } from '../../../features/report/RightsScreen'

export default function RightsPage() {
  return <RightsScreen />
}

import { TroublesScreen } from '../../../features/upkeep/TroublesScreen'

export default function TroublesPage() {
  return <TroublesScreen />
}

import { FactsScreen } from '../../../features/person/FactsScreen'

export default function FactsPage() {
  return <FactsScreen />
}

import { AgentsScreen } from '../../../features/agency/AgentsScreen'

export default function AgentsPage() {
  return <AgentsScreen />
}

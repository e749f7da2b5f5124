import { TeamsScreen } from '../../../features/team/TeamsScreen'

export default function TeamsPage() {
  return <TeamsScreen />
}

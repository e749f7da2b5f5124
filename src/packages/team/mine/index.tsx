import { MyTeamsScreen } from '../../../features/team/MyTeamsScreen'

export default function MyTeamsPage() {
  return <MyTeamsScreen />
}

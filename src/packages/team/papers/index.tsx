import { PapersScreen } from '../../../features/team/PapersScreen'

export default function PapersPage() {
  return <PapersScreen />
}

import { PapersScreen } from '../../../features/team/papers/PapersScreen'

export default function PapersPage() {
  return <PapersScreen />
}

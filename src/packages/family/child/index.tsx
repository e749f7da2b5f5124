import { ChildScreen } from '../../../features/agency/ChildScreen'

export default function ChildPage() {
  return <ChildScreen />
}

import { MergeScreen } from '../../../features/person/MergeScreen'

export default function MergePage() {
  return <MergeScreen />
}

import { MergeScreen } from '../../../features/merge/MergeScreen'

export default function MergePage() {
  return <MergeScreen />
}

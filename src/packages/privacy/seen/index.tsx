import { SeenScreen } from '../../../features/privacy/SeenScreen'

export default function SeenPage() {
  return <SeenScreen />
}

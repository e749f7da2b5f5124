import { StarsScreen } from '../../../features/hours/StarsScreen'

export default function StarsPage() {
  return <StarsScreen />
}

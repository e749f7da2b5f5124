import { StarsScreen } from '../../../features/star/StarsScreen'

export default function StarsPage() {
  return <StarsScreen />
}

import { CorrectNameScreen } from '../../../features/person/CorrectNameScreen'

export default function CorrectNamePage() {
  return <CorrectNameScreen />
}

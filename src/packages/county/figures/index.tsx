import { FiguresScreen } from '../../../features/report/FiguresScreen'

export default function FiguresPage() {
  return <FiguresScreen />
}

import { PointsScreen } from '../../../features/points/PointsScreen'

export default function PointsPage() {
  return <PointsScreen />
}

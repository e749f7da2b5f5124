import { ServiceScreen } from '../../../features/hours/ServiceScreen'

export default function ServicePage() {
  return <ServiceScreen />
}

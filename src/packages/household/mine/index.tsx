import { MyHousehold } from '../../../features/household/MyHousehold'

export default function MyHouseholdPage() {
  return <MyHousehold />
}

import { HouseholdsDesk } from '../../../features/household/HouseholdsDesk'

export default function HouseholdsDeskPage() {
  return <HouseholdsDesk />
}

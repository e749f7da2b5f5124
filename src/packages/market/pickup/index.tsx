import { PickupScreen } from '../../../features/market/PickupScreen'
import { RedemptionsScreen } from '../../../features/market/RedemptionsScreen'
import { usePageId } from '../../../frame/usePageId'

/** One reservation's code, or all of mine when none is named. */
export default function PickupPage() {
  const redemptionId = usePageId('redemptionId')
  return redemptionId ? <PickupScreen redemptionId={redemptionId} /> : <RedemptionsScreen />
}

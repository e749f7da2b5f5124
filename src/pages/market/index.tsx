import { MarketScreen } from '../../features/market/MarketScreen'

export default function MarketPage() {
  return <MarketScreen />
}

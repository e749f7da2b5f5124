/** What people do here, by its name in the contract. */
import { homeMine } from './homeMine'
import { homeToday } from './homeToday'

export const homeActions = {
  'home.today': homeToday,
  'home.mine': homeMine,
}

/** What people do here, by its name in the contract. */
import { comeIntoHousehold } from './comeIntoHousehold'
import { foundHousehold } from './foundHousehold'
import { goOutOfHousehold } from './goOutOfHousehold'
import { householdDetail } from './householdDetail'
import { householdPoints } from './householdPoints'
import { householdsOfStation } from './householdsOfStation'
import { mergeHouseholds } from './mergeHouseholds'
import { moveHousehold } from './moveHousehold'
import { myHousehold } from './myHousehold'
import { nameHouseholdHead } from './nameHouseholdHead'
import { poolPoints } from './poolPoints'
import { setHouseholdGrid } from './setHouseholdGrid'
import { splitHousehold } from './splitHousehold'

export const householdActions = {
  'household.mine': myHousehold,
  'household.points': householdPoints,
  'household.pool': poolPoints,
  'household.list': householdsOfStation,
  'household.detail': householdDetail,
  'household.found': foundHousehold,
  'household.comeIn': comeIntoHousehold,
  'household.goOut': goOutOfHousehold,
  'household.move': moveHousehold,
  'household.nameHead': nameHouseholdHead,
  'household.setGrid': setHouseholdGrid,
  'household.split': splitHousehold,
  'household.merge': mergeHouseholds,
}

/** What may be done about households and their points. */
import { read, write } from '../ground/card'
import { answers, everybody, knowsPeople } from '../ground/rights'

export const householdCards = {
  'household.mine': read({ label: '看自己的户', may: everybody }),
  'household.points': read({ label: '看家里的积分', may: everybody }),
  'household.pool': write({
    label: '把积分放进家里', may: everybody,
    refusals: ['HOUSEHOLD_NONE', 'HOUSEHOLD_OVER', 'HOUSEHOLD_GROWN', 'NOT_ENOUGH_POINTS'],
  }),
  'household.list': read({ label: '看本站的户', may: knowsPeople }),
  'household.detail': read({ label: '看一户', may: [...everybody, ...knowsPeople] }),
  'household.found': write({ label: '登记一户', may: knowsPeople, refusals: ['IN_A_HOUSEHOLD'] }),
  'household.comeIn': write({ label: '登记家里人', may: knowsPeople, refusals: ['HOUSEHOLD_OVER', 'OTHER_STATION', 'IN_A_HOUSEHOLD', 'HOUSEHOLD_FULL'] }),
  'household.goOut': write({ label: '办理离户', may: knowsPeople, refusals: ['HOUSEHOLD_OVER', 'NOT_IN_HOUSEHOLD', 'HEAD_STAYS', 'HOUSEHOLD_HELD'] }),
  'household.move': write({
    label: '办理搬户', may: knowsPeople,
    refusals: ['SAME_HOUSEHOLD', 'NOT_IN_HOUSEHOLD', 'HEAD_STAYS', 'HOUSEHOLD_HELD', 'HOUSEHOLD_OVER', 'OTHER_STATION', 'HOUSEHOLD_FULL'],
  }),
  'household.nameHead': write({ label: '换户主', may: knowsPeople, refusals: ['HOUSEHOLD_OVER', 'NOT_IN_HOUSEHOLD'] }),
  'household.setGrid': write({ label: '把户划到网格', may: answers, refusals: ['HOUSEHOLD_OVER'] }),
  'household.split': write({ label: '办理分户', may: knowsPeople, refusals: ['HOUSEHOLD_OVER', 'NOT_IN_HOUSEHOLD', 'HEAD_STAYS', 'NOT_ENOUGH_POINTS'] }),
  'household.merge': write({
    label: '办理并户', may: knowsPeople,
    refusals: ['HOUSEHOLD_OVER', 'SAME_HOUSEHOLD', 'OTHER_STATION', 'HOUSEHOLD_FULL', 'HOUSEHOLD_HELD'],
  }),
}

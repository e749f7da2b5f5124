/** What the county's system administrator does about what the machine could not do. */
import { read, write } from '../ground/card'
import type { Rights } from '../ground/rights'

const admins: Rights = [{ role: 'systemAdmin', where: 'ownCentre' }]

export const upkeepCards = {
  'upkeep.troubles': read({ label: '看机器没办成的事', may: admins }),
  'upkeep.tryAgain': write({ label: '让机器现在再试一次', may: admins }),
}

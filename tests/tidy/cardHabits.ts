/** Habits about actions' cards, each with what it must find and what it must leave alone. */
import type { Habit } from './habit'
import { cardsTellTheirRefusals, everyReasonIsGiven, oneFilePerAction } from './cardChecks'

export const cardHabits: Habit[] = [
  {
    name: 'every action is defined once, in the folder of its feature',
    check: oneFilePerAction,
    sample: {
      'domain/wish/actions.ts': `export const wishCards = {\n  'wish.tell': write({\n    label: '说' }),\n  'wish.mine': read({}),\n}`,
      'domain/order/actions.ts': `export const orderCards = {\n  'order.claim': write({}),\n  'order.feed': read({}),\n}`,
      'domain/order/dispatch/actions.ts': `export const dispatchCards = {\n  'order.hand': write({}),\n}`,
      'cloudfunctions/actions/order/hand.ts': `defineWrite('order.hand', {})`,
      'cloudfunctions/actions/wish/tellWish.ts': `export const tellWish = defineWrite('wish.tell', {})`,
      'cloudfunctions/actions/wish/claimOrder.ts': `export const claimOrder = defineWrite('order.claim', {})`,
      'cloudfunctions/actions/order/orderFeed.ts': `defineRead('order.feed', {})`,
      'cloudfunctions/actions/order/feedAgain.ts': `defineRead(\n  'order.feed', {})`,
    },
    faults: [
      'cloudfunctions/actions/wish/claimOrder.ts:1 is not the place of order.claim',
      'cloudfunctions/actions/order/orderFeed.ts:1 is not the place of order.feed',
      'cloudfunctions/actions/order/hand.ts:1 is not the place of order.hand',
      'domain/wish/actions.ts:4 wish.mine is nowhere in cloudfunctions/actions',
    ],
  },
  {
    name: 'every reason for a refusal is given somewhere',
    check: everyReasonIsGiven,
    sample: {
      'domain/order/refusals.ts': `export const orderRefusals = {\n  SEATS_FULL: '人手已经齐了。',\n  BUSY: '请再试一次。',\n} as const`,
      'domain/order/actions.ts': `'order.claim': write({ refusals: ['BUSY'] })`,
      'domain/order/seats.ts': `refuse('SEATS_FULL')`,
      'domain/order/seats.test.ts': `'BUSY'`,
    },
    faults: ['domain/order/refusals.ts:3 nobody gives BUSY'],
  },
  {
    name: 'a card declares the refusals its action gives, and no other',
    check: cardsTellTheirRefusals,
    sample: {
      'domain/ground/refusals.ts': `export const commonRefusals = {\n  BUSY: '请再试一次。',\n}`,
      'domain/order/actions.ts': `export const orderCards = {\n  'order.claim': write({ refusals: ['SEATS_FULL', 'BUSY'] }),\n  'order.feed': read({ refusals: ['TOO_EARLY'] }),\n}`,
      'domain/order/seats.ts': `import { refuse } from '../ground/refusal'\nrefuse('SEATS_FULL')`,
      'cloudfunctions/actions/order/claimOrder.ts': `import { takeSeat } from '../../../domain/order/seats'\ndefineWrite('order.claim', {})\nrefuse('BUSY')\nrefuse('OWN_WISH')`,
      'cloudfunctions/actions/order/orderFeed.ts': `import type { X } from '../../../domain/order/seats'\ndefineRead('order.feed', {})`,
    },
    faults: [
      'domain/order/actions.ts:2 order.claim need not declare BUSY',
      'cloudfunctions/actions/order/claimOrder.ts:1 gives OWN_WISH undeclared',
      'domain/order/actions.ts:3 order.feed never gives TOO_EARLY',
    ],
  },
]

/** What is kept about orders and claims. */
import { collection, nameless, wordsGo } from '../ground/collection'
import { asThen, hand, hands, other, person, stationPath } from '../ground/fieldRoles'
import type { Claim } from './claim'
import type { Order } from './order'
import { toldAll } from './untold'
import { CLAIM_STATE_LABELS } from './vocab'

const orders = collection<Order>()({
  form: 3,
  steps: {
    // Those from before there was anything to tell, or a team to hand an order to.
    2: (order: Partial<Order>) => ({ ...toldAll, handedUntil: '', ...order }),
    // Who sat there stands in the claims alone. The form keeps a program that does not write the story away from one that has it.
    3: (order: Order) => order,
  },
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'feed'], sort: 'openedAt' },
    { equal: ['station', 'feed'], sort: 'startsAt' },
    { equal: ['centre', 'feed'], sort: 'openedAt' },
    { equal: ['feed'], sort: 'endsAt' },
    { equal: ['state'], sort: 'stateSince' },
    { equal: ['state', 'contact'], sort: 'stateSince', sparse: true },
    { equal: ['news'], sort: 'stateSince' },
    { equal: ['station', 'wordsDesk'], sort: 'stateSince', sparse: true },
    { equal: ['feed'], sort: 'handedUntil' },
    { equal: ['handedTo'], sort: 'openedAt', sparse: true },
  ],
  fields: {
    station: stationPath({ name: 'stationName' }),
    beneficiaryId: person({ name: 'beneficiaryName' }),
    writerId: person({ name: 'writerName' }),
    happenings: hands(['wish.', 'order.review', 'order.dispatch']),
    review: hand(),
    dispatch: hand(),
    seatStory: asThen('under which claim a seat was taken; whoever was merged since is looked for by all registrations of hers'),
  },
  sameIdAs: 'wishes',
  unnamed: {
    why: 'a child\'s order stands under its code name: nobody is called by hers there but who answered or came',
    run: ({ forChild, beneficiaryId, writerId }, personId) => Boolean(forChild) && (beneficiaryId === personId || writerId === personId),
  },
  kept: wordsGo,
})

const claims = collection<Claim>()({
  form: 2,
  // The rows alone say when a home was seen; a program that does not write it here keeps away from a claim that has it.
  steps: { 2: (claim: Claim) => claim },
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['orderId'], sort: 'heldAt' },
    { equal: ['personId'], sort: 'heldAt' },
    { equal: ['station', 'stationDesk'], sort: 'checkedOutAt', sparse: true },
    { equal: ['state'], sort: 'lapseAt' },
    { equal: ['station', 'nod'], sort: 'heldAt', sparse: true },
  ],
  fields: {
    station: stationPath(),
    orderId: other,
    personId: person({ name: 'personName', hers: true }),
    beneficiaryConfirmed: hand(['hours.confirm']),
    stationConfirmed: hand(['hours.confirm']),
  },
  mine: {
    personId: {
      title: '我答应帮的忙',
      line: (claim, { at }) => ({
        帮什么: claim.orderTitle, 答应的时间: at(claim.heldAt), 到的时间: at(claim.checkedInAt), 走的时间: at(claim.checkedOutAt),
        认定分钟: claim.creditMinutes, 积分: claim.points, 到了哪一步: CLAIM_STATE_LABELS[claim.state], 没去的原因: claim.note,
      }),
    },
  },
  kept: nameless,
})

export const orderCollections = { orders, claims }

/** Every action a person may ask for, and whether it writes. The phone knows from here which calls need a request id
 *  and go through the outbox; the server, which run in a transaction. No validator is imported here. */

/** What a person taps: the function `api`. */
export const API_ACTIONS = {
  'person.me': 'read',
  'person.myContact': 'read',
  'person.neighbours': 'read',
  'person.join': 'write',
  'person.volunteer': 'write',
  'person.claimIdentity': 'write',
  'person.loginsToApprove': 'read',
  'person.approveLogin': 'write',
  'place.stations': 'read',
  'household.mine': 'read',
  'household.list': 'read',
  'household.detail': 'read',
  'household.found': 'write',
  'household.comeIn': 'write',
  'household.goOut': 'write',
  'household.move': 'write',
  'household.nameHead': 'write',
  'household.split': 'write',
  'household.merge': 'write',
  'wish.tell': 'write',
  'wish.mine': 'read',
  'wish.detail': 'read',
  'wish.addInfo': 'write',
  'wish.withdraw': 'write',
  'wish.toAnswer': 'read',
  'wish.accept': 'write',
  'wish.askBack': 'write',
  'wish.refuse': 'write',
  'order.feed': 'read',
  'order.detail': 'read',
  'order.claim': 'write',
  'order.release': 'write',
  'order.whereToGo': 'read',
  'order.checkIn': 'write',
  'order.checkOut': 'write',
  'order.review': 'write',
  'order.mine': 'read',
  'hours.toConfirm': 'read',
  'hours.confirm': 'write',
  'hours.mine': 'read',
  'points.mine': 'read',
  'market.goods': 'read',
  'market.reserve': 'write',
  'market.cancel': 'write',
  'market.mine': 'read',
  'market.counter': 'read',
  'market.lookUp': 'read',
  'market.handOver': 'write',
  'notice.inbox': 'read',
  'notice.unread': 'read',
  'notice.markRead': 'write',
  'notice.allow': 'write',
  'team.list': 'read',
  'team.detail': 'read',
  'team.members': 'read',
  'team.mine': 'read',
  'team.create': 'write',
  'team.edit': 'write',
  'team.close': 'write',
  'team.join': 'write',
  'team.joinByCode': 'write',
  'team.answerRequest': 'write',
  'team.leave': 'write',
  'team.remove': 'write',
  'team.setLeader': 'write',
  'team.renewCode': 'write',
} as const

/** Slow work at a desk, with heavy libraries: the function `desk`. */
export const DESK_ACTIONS = {
} as const

export const ACTIONS = { ...API_ACTIONS, ...DESK_ACTIONS }

export type ActionName = keyof typeof ACTIONS
export type WriteName = { [N in ActionName]: (typeof ACTIONS)[N] extends 'write' ? N : never }[ActionName]
export type ReadName = Exclude<ActionName, WriteName>

import * as fc from 'fast-check'
import { ACTIONS, type ActionName } from './actions'
import { contracts } from './contracts'

const NAMES = Object.keys(ACTIONS) as ActionName[]

/** An input of each action that is taken as it is. */
const GOOD: Record<ActionName, Record<string, unknown>> = {
  'person.me': {},
  'person.myContact': {},
  'person.neighbours': { beginsWith: '王', after: 'cursor' },
  'person.join': { name: '王秀', stationId: 'liuwan', isFourteen: true },
  'person.volunteer': { isAdult: true, phone: '13800000000', skills: '会修水管', services: ['repair'] },
  'person.phoneFromWeixin': { code: 'e31968a7f94cc5ee' },
  'person.claimIdentity': { name: '王秀', stationId: 'liuwan', lost: true },
  'person.loginsToApprove': {},
  'person.approveLogin': { claimId: 'c1', personId: 'granny' },
  'person.askMerge': { name: '王秀', stationId: 'liuwan' },
  'person.myMerge': {},
  'person.stopMerge': { mergeId: 'merge:li:0' },
  'person.mergesToAnswer': {},
  'person.agreeMerge': { mergeId: 'merge:li:0', personId: 'granny' },
  'person.refuseMerge': { mergeId: 'merge:li:0', note: '不是同一个人' },
  'person.beginMerge': { personId: 'granny', otherId: 'li', seen: true },
  'place.stations': {},
  'agency.mine': {},
  'agency.ask': { principalId: 'granny', scopes: ['wishes', 'messages'] },
  'agency.answer': { agencyId: 'granny:v1', accept: true },
  'agency.stop': { agencyId: 'granny:v1' },
  'agency.toAnswer': { state: 'proposed', after: 'cursor' },
  'agency.registerChild': { name: '王小豆', bornOn: '2018-05-01' },
  'agency.letVolunteer': { personId: 'v1', desk: { guardianId: 'granny', bornOn: '2010-05-01', bothHere: true } },
  'agency.begin': { principalId: 'granny', agentId: 'v1', scopes: ['wishes'], bothHere: true },
  'report.figures': {},
  'report.findings': { state: 'open' },
  'report.noteFinding': { findingId: 'hours:li', note: '查过了' },
  'workbench.waiting': {},
  'person.correctName': { personId: 'granny', name: '王秀英' },
  'person.facts': {},
  'person.setFacts': { sex: 'female', bornOn: '1950-05-01' },
  'person.setIdNumber': { idNumber: '11010519491231002X' },
  'star.mine': {},
  'star.list': { state: 'candidate' },
  'star.notices': {},
  'star.putOnNotice': { starId: 'li:all:1' },
  'star.setAside': { starId: 'li:all:1', note: '时长还要再核对' },
  'star.object': { starId: 'li:all:1', note: '那几天他不在村里' },
  'star.decide': { starId: 'li:all:1', grant: true, note: '签到都在' },
  'household.mine': {},
  'household.points': {},
  'household.pool': { points: 10 },
  'household.list': { after: 'cursor' },
  'household.detail': { householdId: 'h1' },
  'household.found': { headId: 'granny', name: '王家', group: '一组' },
  'household.comeIn': { householdId: 'h1', personId: 'grandpa', relation: 'spouse' },
  'household.goOut': { householdId: 'h1', personId: 'grandpa', reason: 'movedAway' },
  'household.move': { householdId: 'h1', personId: 'grandpa', relation: 'parent' },
  'household.nameHead': { householdId: 'h1', personId: 'grandpa' },
  'household.setGrid': { householdId: 'h1', gridId: 'g1' },
  'household.split': { householdId: 'h1', name: '王小家', personIds: ['grandpa'], points: 5 },
  'household.merge': { householdId: 'h1', intoId: 'h2' },
  'place.detail': { placeId: 'liuwan' },
  'place.tree': { placeId: 'town', after: 'cursor' },
  'place.nearby': { at: { lat: 28.1, lng: 115.4 } },
  'place.code': { placeId: 'liuwan' },
  'place.add': {
    parentId: 'liuwan', kind: 'base', name: '果园实践基地', phone: '13800000000', rooms: [{ name: '讲堂', seats: 40, use: '听课' }], point: { lat: 28.1, lng: 115.4 },
    hours: { weekly: [{ days: [1], spans: [{ from: '08:00', to: '12:00' }] }], exceptions: [{ from: '2026-10-01', to: '2026-10-03', spans: [], words: '国庆假期' }] },
  },
  'place.edit': { placeId: 'liuwan', name: '柳湾新村' },
  'place.close': { placeId: 'liuwan', takeOverId: 'far', reason: '撤并建制村' },
  'place.merge': { stationId: 'liuwan', intoId: 'far', reason: '撤并建制村' },
  'place.addGrid': { stationId: 'liuwan', name: '一网格' },
  'place.editGrid': { gridId: 'g1', name: '东片', order: 2 },
  'report.audit': { target: 'w1', fromDay: '2026-06-01', untilDay: '2026-06-30', after: 'cursor' },
  'appointment.find': { beginsWith: '王', after: 'cursor' },
  'appointment.list': { state: 'proposed', after: 'cursor' },
  'appointment.propose': { personId: 'granny', role: 'gridWorker', gridId: 'g1', until: '2027-06-01' },
  'appointment.agree': { appointmentId: 'a1' },
  'appointment.decline': { appointmentId: 'a1' },
  'appointment.withdraw': { personId: 'granny', role: 'gridWorker', placeId: 'liuwan', reason: '搬走了' },
  'wish.tell': {
    title: '换个灯泡', text: '堂屋的灯坏了', category: 'repair', when: { kind: 'day', date: '2026-06-03', part: 'morning' }, seats: 1,
    stationId: 'liuwan', forPerson: { personId: 'granny', consent: true }, contact: { phone: '13800000000', address: '柳湾村3组12号' },
  },
  'wish.mine': {},
  'wish.detail': { wishId: 'w1' },
  'wish.addInfo': { wishId: 'w1', note: '螺口的' },
  'wish.withdraw': { wishId: 'w1' },
  'wish.toAnswer': { after: 'cursor' },
  'wish.accept': { wishId: 'w1' },
  'wish.askBack': { wishId: 'w1', note: '要什么样的灯泡？' },
  'wish.refuse': { wishId: 'w1', note: '请找电力公司' },
  'order.feed': { scope: 'station', after: 'cursor' },
  'order.childFeed': { after: 'cursor' },
  'order.detail': { orderId: 'w1' },
  'order.claim': { orderId: 'w1' },
  'order.release': { orderId: 'w1', reason: '孩子发烧' },
  'order.whereToGo': { orderId: 'w1' },
  'order.checkIn': { orderId: 'w1' },
  'order.checkOut': { orderId: 'w1' },
  'order.review': { orderId: 'w1', score: 5, words: '亮堂堂的' },
  'order.mine': { after: 'cursor' },
  'hours.toConfirm': { after: 'cursor' },
  'hours.confirm': { claimId: 'w1:li' },
  'hours.mine': { after: 'cursor' },
  'points.mine': { after: 'cursor' },
  'market.goods': {},
  'market.reserve': { goodsId: 'soap', ofHousehold: true },
  'market.cancel': { redemptionId: 'liuwan:12345678' },
  'market.mine': {},
  'market.counter': {},
  'market.lookUp': { code: '12345678' },
  'market.handOver': { code: '12345678' },
  'notice.inbox': { after: 'cursor' },
  'notice.unread': {},
  'notice.allow': { granted: 1 },
  'team.list': { level: 'station', kind: 'squad', after: 'cursor' },
  'team.detail': { teamId: 't1' },
  'team.members': { teamId: 't1', state: 'member', after: 'cursor' },
  'team.mine': {},
  'team.create': { kind: 'squad', placeId: 'liuwan', parentId: 't0', name: '柳湾电工分队', area: '柳湾村', skills: '电工', capacity: 30 },
  'team.edit': { teamId: 't1', name: '柳湾电工分队', area: '柳湾村', skills: '电工', capacity: 30 },
  'team.close': { teamId: 't1', reason: '并入大队' },
  'team.join': { teamId: 't1' },
  'team.joinByCode': { code: '12345678' },
  'team.answerRequest': { teamId: 't1', personId: 'li', accept: true, note: '欢迎' },
  'team.leave': { teamId: 't1' },
  'team.remove': { teamId: 't1', personId: 'li', reason: '搬走了' },
  'team.setLeader': { teamId: 't1', personId: 'li', leads: true },
  'team.renewCode': { teamId: 't1' },
  'team.myPapers': {},
  'order.dispatch': { orderId: 'w1', teamId: 't1' },
  'order.takeOn': { orderId: 'w1' },
  'order.giveBack': { orderId: 'w1', reason: '这几天人手不够' },
  'order.ofTeam': { teamId: 't1' },
  'order.membersToAsk': { orderId: 'w1' },
  'order.askMember': { orderId: 'w1', personId: 'v1' },
  'person.myFreeTimes': {},
  'person.setFreeTimes': { slots: ['6-morning'], reach: 'station', restsInSeason: true, busy: [{ from: '2026-06-01', until: '2026-06-03' }] },
  'team.tellLicence': { kind: 'electrician', until: '2027-06-01', tail: '12AB' },
  'team.memberPapers': { teamId: 't1', personId: 'li' },
  'team.licencesToSee': { after: 'cursor' },
  'team.seeLicence': { licenceId: 'li:electrician', good: true, teamId: 't1' },
  'team.trainings': { after: 'cursor' },
  'team.recordTraining': { placeId: 'liuwan', name: '用电安全', content: '断电再动手', minutes: 90, organiser: '柳湾站', day: '2026-05-20', purpose: 'service' },
  'team.addToTraining': { trainingId: 'tr1', personIds: ['li'] },
  'team.covers': {},
  'team.createCover': { placeId: 'liuwan', insurer: '某某保险', amountYuan: 100_000, from: '2026-01-01', until: '2026-12-31' },
  'team.coverPeople': { coverId: 'c1', personIds: ['li'] },
  'team.coverTeam': { coverId: 'c1', teamId: 't1', after: 'cursor' },
  'team.coverRoster': { coverId: 'c1', after: 'cursor' },
  'team.vet': { personId: 'li', checkedOn: '2026-03-01', trainingId: 'tr1', good: true },
  'privacy.consents': {},
  'privacy.give': { purpose: 'photo' },
  'privacy.withdraw': { purpose: 'photo' },
  'privacy.disclosures': { after: 'cursor' },
  'privacy.closing': {},
  'privacy.close': {},
  'privacy.keep': {},
  'privacy.export': {},
  'notice.markRead': { messageIds: ['wish:w1:2:granny'] },
  'media.ticket': { kind: 'photo' },
  'media.take': { mediaId: 'm1' },
  'media.of': { wishId: 'w1' },
  'media.toReview': { after: 'cursor' },
  'media.review': { mediaId: 'm1', show: true },
  'media.reviewWords': { orderId: 'w1', show: false },
  'media.report': { mediaId: 'm1', why: 'private' },
  'media.reportWords': { orderId: 'w1', why: 'unfit' },
  'roster.jobs': {},
  'roster.template': { kind: 'volunteer' },
  'roster.begin': { kind: 'volunteer', fileName: '志愿者.xlsx', parts: 2 },
  'roster.part': { jobId: 'j1', part: 0, bytes: 'UEsDBA==' },
  'roster.check': { jobId: 'j1' },
  'roster.job': { jobId: 'j1' },
  'roster.report': { jobId: 'j1', after: 'cursor' },
  'roster.badRows': { jobId: 'j1' },
  'roster.apply': { jobId: 'j1', seen: true },
  'roster.cancel': { jobId: 'j1' },
  'roster.export': { kind: 'person', placeId: 'liuwan', after: 'cursor' },
}

const takes = (name: ActionName, input: unknown) => contracts[name].input.safeParse(input).success
const reads = (name: ActionName, input: unknown) => contracts[name].input.parse(input) as Record<string, unknown>

/** The input with one more field, at the top and inside every object in it. */
function* withStrayField(input: unknown): Generator<unknown> {
  if (typeof input !== 'object' || input === null) return
  yield { ...input, stray: 1 }
  for (const [key, value] of Object.entries(input)) {
    for (const changed of withStrayField(value)) yield { ...input, [key]: changed }
  }
}

test('every action has a contract and every contract its action', () => {
  expect(Object.keys(contracts).sort()).toEqual([...NAMES].sort())
})

describe.each(NAMES)('%s', (name) => {
  const good = GOOD[name]

  test('takes a good input as it is', () => {
    expect(reads(name, good)).toEqual(good)
  })

  test('refuses a field it does not know, at every level', () => {
    for (const changed of withStrayField(good)) expect(takes(name, changed)).toBe(false)
  })

  test('refuses what is no object', () => {
    for (const nonsense of [null, undefined, '', 'w1', 1, [], [good]]) expect(takes(name, nonsense)).toBe(false)
  })

  test('never takes an operator or a list where a word belongs', () => {
    for (const key of Object.keys(good)) {
      for (const value of [{ $ne: '' }, [], [good[key]], null, {}]) expect(takes(name, { ...good, [key]: value })).toBe(false)
    }
  })

  const idKey = Object.keys(good).find((key) => key.endsWith('Id'))
  if (idKey) {
    test(`limits ${idKey}: never empty, 120 characters at most`, () => {
      expect(takes(name, { ...good, [idKey]: 'x' })).toBe(true)
      expect(takes(name, { ...good, [idKey]: 'x'.repeat(120) })).toBe(true)
      expect(takes(name, { ...good, [idKey]: 'x'.repeat(121) })).toBe(false)
      expect(takes(name, { ...good, [idKey]: '' })).toBe(false)
      expect(takes(name, { ...good, [idKey]: undefined })).toBe(false)
    })
  }

  if ('after' in good) {
    test('limits the cursor, which may be left out', () => {
      expect(takes(name, { ...good, after: undefined })).toBe(true)
      expect(takes(name, { ...good, after: 'x'.repeat(600) })).toBe(true)
      expect(takes(name, { ...good, after: 'x'.repeat(601) })).toBe(false)
    })
  }
})

test('no input at all makes a contract throw anything but its own refusal', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), fc.anything(), (name, input) => {
    expect(() => contracts[name].input.safeParse(input)).not.toThrow()
  }))
})

test('a pick-up code is eight plain digits', () => {
  for (const name of ['market.lookUp', 'market.handOver'] as const) {
    expect(takes(name, { code: '00000000' })).toBe(true)
    for (const code of ['1234567', '123456789', '1234567a', ' 12345678', '12345678\n', '１２３４５６７８', '12 345678', '']) {
      expect(takes(name, { code })).toBe(false)
    }
  }
})

test('a score is a whole number from one to five', () => {
  const review = (score: unknown) => takes('order.review', { ...GOOD['order.review'], score })
  expect([0, 1, 2, 3, 4, 5, 6].map(review)).toEqual([false, true, true, true, true, true, false])
  for (const score of [1.5, '5', Number.NaN, Infinity]) expect(review(score)).toBe(false)
})

test('the feed knows two scopes', () => {
  expect(takes('order.feed', { scope: 'county' })).toBe(true)
  expect(takes('order.feed', { scope: 'everywhere' })).toBe(false)
  expect(takes('order.feed', {})).toBe(false)
})

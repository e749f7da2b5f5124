/** What is kept about teams. */
import { collection, nameless, notHers } from '../ground/collection'
import { asThen, other, people, person, place, stationPath } from '../ground/fieldRoles'
import type { Membership } from './membership'
import type { Team, TeamCode } from './team'
import { MEMBERSHIP_STATE_LABELS } from './vocab'

const teams = collection<Team>()({
  form: 1,
  indexes: [
    { equal: ['place'], sort: 'name' },
    { equal: ['place', 'state'], sort: 'name' },
    { equal: ['place', 'kind', 'state'], sort: 'name' },
    { equal: ['parent', 'state'], sort: 'name' },
    { equal: ['station'], sort: 'name' },
    { equal: ['state'], sort: 'closedAt' },
  ],
  fields: {
    station: stationPath(),
    place: place({ name: 'placeName' }),
    leaders: people('personId', 'name', { collection: 'memberships', by: 'personId', to: 'teamId' }),
  },
  joins: { stays: '队长是岗位，担着岗位的不能并掉' },
  kept: notHers,
})

const teamCodes = collection<TeamCode>()({
  form: 1,
  indexes: [],
  fields: { teamId: other },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const memberships = collection<Membership>()({
  form: 1,
  indexes: [
    { equal: ['teamId', 'state'], sort: 'askedAt' },
    { equal: ['personId'], sort: 'askedAt' },
  ],
  fields: { teamId: other, personId: person({ name: 'personName', hers: true }), byId: person(), stationName: asThen('where she came from when she asked to come in') },
  joins: { own: 'one a person and team, with both in its id; the team counts its members' },
  mine: {
    personId: {
      title: '志愿队',
      line: ({ stationName, state, askedAt, joinedAt, endedAt, note }, { at }) => ({ 站: stationName, 现在: MEMBERSHIP_STATE_LABELS[state], 申请: at(askedAt), 加入: at(joinedAt), 离开: at(endedAt), 说明: note }),
    },
  },
  kept: nameless,
})

export const teamCollections = { teams, teamCodes, memberships }

/** One person in several spellings, over sheets and over the years; and a file with nothing in it. */
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { contactOfPerson } from '../../domain/person/person'
import { rosterId } from '../../cloudfunctions/actions/roster/rosterId'
import { CENTRE, openRosterCounty, peopleOf, type RosterCounty } from './rosterCounty'

const HEAD = ['姓名', '村', '电话', '编号']
let county: RosterCounty

beforeEach(async () => {
  county = await openRosterCounty(openSimulated().store)
})

const bring = async (...rows: string[][]) => county.apply('wu', (await county.send('wu', 'person', [HEAD, ...rows])).jobId)

test.each([
  ['dots', ['阿依古丽·买买提', '村1', '13800001234', ''], ['阿依古丽•买买提', '村1', '13800001234', '']],
  ['letters of a number', ['王芳', '村1', '', 'QH１'], ['王芳', '村1', '', 'qh1']],
])('[FC-A4] the second sheet spells it another way and brings nobody new: %s', async (_, first, second) => {
  expect(await bring(first)).toMatchObject({ added: 1 })
  expect(await bring(second)).toMatchObject({ added: 0, there: 1 })
})

test.each([
  ['code:qh1', '王芳', ['王芳', '村1', '', 'qh1']],
  ['村1:阿依古丽•买买提:', '阿依古丽•买买提', ['阿依古丽•买买提', '村1', '', '']],
])('who came in under a former spelling of the key is not brought in twice: %s', async (key, name, row) => {
  const _id = rosterId('person', CENTRE, key)
  await county.store.transact(async (tx) => {
    await tx.create('people', { _id, name, centre: CENTRE, subCentre: '镇1', station: '村1', stationName: '村1', posts: [], logins: [], openClaims: 0, atWork: '', joinedAt: '2026-01-01T00:00:00.000Z' })
    await tx.create('contacts', { _id: contactOfPerson(_id), phone: '', address: '' })
  })
  const before = (await peopleOf(county.store, '村1')).length
  expect(await bring(row)).toMatchObject({ added: 0, there: 1, differing: 0 })
  expect(await peopleOf(county.store, '村1')).toHaveLength(before)
})

test('[FC-B10] an empty file is told as one when it comes', async () => {
  const { jobId } = await county.does('wu', 'roster.begin', { kind: 'person', fileName: '空.csv', parts: 1 })
  expect(await county.ask('wu', 'roster.part', { jobId, part: 0, bytes: '' })).toMatchObject({ reason: 'ROSTER_FILE_EMPTY', message: expect.stringContaining('空的') })
})

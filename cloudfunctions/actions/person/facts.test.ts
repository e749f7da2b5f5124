/** What I say of myself: nothing compulsory, the ID number sealed, and its digits nowhere in the database. */
import { newSealKey, sealingWith } from '../../kernel/sealing'
import { openCounty, type County } from '../../../tests/county'
import { openWholeStore, type WholeStore } from '../../../tests/privacy/wholeStore'
import { runJobs } from '../../jobs/runJobs'

const NUMBER = '11010519491231002X'
let whole: WholeStore
let county: County
beforeEach(async () => {
  whole = openWholeStore()
  county = await openCounty(whole.store, { sealing: sealingWith(newSealKey('k1')) })
})
afterEach(() => whole.close())

const facts = () => county.does('granny', 'person.facts', {})

test('nothing is compulsory, and each is said by itself [R-67-3]', async () => {
  expect(await facts()).toMatchObject({ name: '乡亲granny', sex: '', bornOn: '', idMasked: '', takesIdNumbers: true })
  await county.does('granny', 'person.setFacts', { sex: 'female' })
  await county.does('granny', 'person.setFacts', { phone: '138 0000 7777' })
  expect(await facts()).toMatchObject({ sex: 'female', bornOn: '', phone: '13800007777', address: '柳湾村granny家' })
  expect(await county.refused('granny', 'person.setFacts', { bornOn: '2031-01-01' })).toBe('BORN_LATER')
  // Whether she is a child is not said by a birthday typed at home.
  expect(await county.refused('granny', 'person.setFacts', { bornOn: '2015-01-01' })).toBe('AGE_OTHER')
})

test('a birthday is of somebody alive, and an address is what can be seen [R-67-3]', async () => {
  for (const bornOn of ['0001-01-01', '1800-01-01']) {
    expect(await county.ask('granny', 'person.setFacts', { bornOn })).toMatchObject({ ok: false, reason: 'BAD_INPUT', message: expect.stringContaining('生日') })
  }
  await county.does('granny', 'person.setFacts', { address: ' 住\u202e址\u0000 ' })
  expect(await facts()).toMatchObject({ bornOn: '', address: '住址' })
  await county.does('granny', 'person.setFacts', { address: '' })
  expect(await facts()).toMatchObject({ address: '' })
})

test('an ID number is masked wherever it is answered, says birth date and sex, and stands nowhere in the database [R-67-3]', async () => {
  expect(await county.does('granny', 'person.setIdNumber', { idNumber: ' 110105 19491231 002x' })).toEqual({ idMasked: '1****************X' })
  expect(await facts()).toMatchObject({ idMasked: '1****************X', sex: 'female', bornOn: '1949-12-31' })
  expect(whole.where(/110105|19491231/)).toEqual([])
  // Nor in any file of it, log of changes included.
  expect(whole.bytes().filter((bytes) => /110105|19491231/.test(bytes.toString('latin1')))).toEqual([])
  expect(await county.refused('granny', 'person.setFacts', { bornOn: '1950-01-01' })).toBe('FACTS_BY_ID_NUMBER')
  await county.does('granny', 'person.setIdNumber', { idNumber: '' })
  expect(await facts()).toMatchObject({ idMasked: '', bornOn: '1949-12-31' })
  expect(whole.where(/k1\./)).toEqual([])
})

test('the row of what was done cannot be guessed back: the same number, another key, another fingerprint', async () => {
  const reply = await county.ask('granny', 'person.setIdNumber', { idNumber: NUMBER }, 'request-same')
  expect(await county.ask('granny', 'person.setIdNumber', { idNumber: NUMBER }, 'request-same')).toEqual(reply)
  expect(await county.ask('granny', 'person.setIdNumber', { idNumber: '' }, 'request-same')).toMatchObject({ reason: 'REQUEST_REUSED' })
  const { createHash } = await import('node:crypto')
  const plain = createHash('sha256').update(`person.setIdNumber\n${JSON.stringify({ idNumber: NUMBER })}`).digest('base64url')
  expect((await whole.store.get('requests', 'granny:request-same'))?.inputHash).not.toBe(plain)
})

test('a wrong number is refused in words, and where nothing seals none is taken', async () => {
  expect(await county.refused('granny', 'person.setIdNumber', { idNumber: '110105194912310021' })).toBe('ID_NUMBER_WRONG')
  const other = openWholeStore()
  const open = await openCounty(other.store)
  expect(await open.refused('granny', 'person.setIdNumber', { idNumber: NUMBER })).toBe('ID_NUMBERS_OFF')
  expect((await open.does('granny', 'person.facts', {})).takesIdNumbers).toBe(false)
  await other.close()
})

test('with the account closed it is gone', async () => {
  await county.does('granny', 'person.setIdNumber', { idNumber: NUMBER })
  await county.does('granny', 'privacy.close', {})
  county.clock.advance({ days: 7, minutes: 1 })
  await runJobs({ store: whole.store, clock: county.clock, files: county.files })
  expect(await whole.store.get('facts', 'granny')).toBeNull()
})

test('a name written down wrong is corrected by the station, everywhere, and she is told; nobody corrects her own', async () => {
  const { wishId } = await county.does('granny', 'wish.tell', { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: 'liuwan' })
  for (const who of ['granny', 'grid', 'v1']) expect(await county.refused(who, 'person.correctName', { personId: 'granny', name: '王秀英' })).toBe('NOT_ALLOWED')
  expect(await county.refused('head', 'person.correctName', { personId: 'head', name: '周大力' })).toBe('CORRECT_OWN')
  expect(await county.refused('head', 'person.correctName', { personId: 'granny', name: '乡亲granny' })).toBe('NAME_SAME')
  await county.does('head', 'person.correctName', { personId: 'granny', name: '王秀英' })
  await runJobs({ store: whole.store, clock: county.clock, files: county.files })
  expect((await facts()).name).toBe('王秀英')
  expect((await whole.store.get('wishes', wishId))?.beneficiaryName).toBe('王秀英')
  expect((await county.does('granny', 'notice.inbox', {})).messages).toMatchObject([{ kind: 'nameCorrected' }])
})

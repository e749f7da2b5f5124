/** A card that asks more of its documents than a released version wrote has a form with a step. */
import fs from 'node:fs'
import { complaintsAbout } from './complaints'
import { keptPicture, pictureNow, printed, PICTURE_FILE, type Look } from './picture'

const now = pictureNow()

test('no document is asked for what an older one may lack', () => {
  expect(complaintsAbout(keptPicture(), now)).toEqual([])
})

test('the picture is of these cards: run npm run picture', () => {
  expect(fs.readFileSync(PICTURE_FILE, 'utf8')).toBe(printed(now))
})

test('fields, lists, what is in them and what may lack are read off the types', () => {
  expect(now.orders?.fields).toEqual(expect.arrayContaining(['seats number', 'review null|object', 'happenings[].byId string', 'dispatch? object', 'untold.claims number', 'when.date? string']))
  expect(now.messages?.fields).toContain('kind string')
  expect(now.orders?.indexes).toContain('station wordsDesk / stateSince sparse')
})

describe('a change of a card', () => {
  const OLD: Look = { form: 2, indexes: ['station / at'], fields: ['_id string', 'at string', 'note? string', 'station string', 'words? object', 'words.byId string'] }
  const said = (change: Partial<Look>) => complaintsAbout({ orders: OLD }, { orders: { ...OLD, ...change } })
  const and = (...fields: string[]) => ({ fields: [...OLD.fields, ...fields] })

  test.each<[string, Partial<Look>, string[]]>([
    ['nothing', {}, []],
    ['a field that may lack', and('more? number'), []],
    ['a required field', and('seats number'), ['orders has a new required field seats: give it form 3 with a step, or make it optional']],
    ['one in what was there', and('words.at string'), ['orders has a new required field words.at: give it form 3 with a step, or make it optional']],
    ['one in what is new itself and may lack', and('needs? object', 'needs.skill string', 'turns? list', 'turns[].at string'), []],
    ['what was optional', { fields: OLD.fields.map((field) => field.replace('note?', 'note')) }, ['orders asks for the field note, which older documents may lack: give it form 3 with a step, or leave it optional']],
    ['another kind', { fields: OLD.fields.map((field) => field.replace('at string', 'at number')) }, ['orders reads the field at as number, and in older documents it may be string: give it form 3 with a step']],
    ['one kind more', { fields: OLD.fields.map((field) => field.replace('at string', 'at null|string')) }, []],
    ['a field that goes', { fields: OLD.fields.slice(0, -3) }, []],
    ['an index on what all have', { indexes: [...OLD.indexes, 'at / station'] }, []],
    ['an index on what may lack', { indexes: [...OLD.indexes, 'note / at'] }, ['orders has a new index on note, which older documents may lack: give it form 3 with a step, or make the index sparse']],
    ['what is asked besides and all have', { indexes: [...OLD.indexes, 'at / _id also station'] }, []],
    ['what is asked besides and may lack', { indexes: [...OLD.indexes, 'at / station also note'] }, ['orders has a new index on note, which older documents may lack: give it form 3 with a step, or make the index sparse']],
    ['a sparse one', { indexes: [...OLD.indexes, 'note / at sparse'] }, []],
    ['one that is sorted by what may lack', { indexes: [...OLD.indexes, 'station / note sparse'] }, ['orders has a new index on note, which older documents may lack: give it form 3 with a step']],
    ['the next form', { ...and('seats number'), form: 3 }, []],
    ['a form taken back', { form: 1 }, ['orders was of form 2 and is of form 1: a form is never taken back']],
  ])('%s', (_, change, complaints) => expect(said(change)).toEqual(complaints))

  test('a new collection asks nothing of old documents', () => expect(complaintsAbout({}, { orders: OLD })).toEqual([]))
})

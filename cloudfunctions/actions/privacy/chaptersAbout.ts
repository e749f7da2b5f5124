/** All that the county keeps about one person, chapter by chapter. Each is read in pages over an index that begins with
 *  her id, so the cost is what is hers, however large the county. Of others it has no more than her own pages show. */
import { sayDate } from '../../../domain/calendar/speech'
import { clockOf, dayOf } from '../../../domain/calendar/shanghai'
import { consentId, ownName } from '../../../domain/privacy/consent'
import type { Chapter, Line } from '../../../domain/privacy/exportBook'
import { purposeOn } from '../../../domain/privacy/purposes'
import { PURPOSES } from '../../../domain/person/purpose'
import { sayFreeTimesOf } from '../../../domain/person/freeTimes'
import { SEX_LABELS } from '../../../domain/person/facts'
import { ROLE_LABELS } from '../../../domain/ground/post'
import { contactOfPerson, contactOfWish, type Person } from '../../../domain/person/person'
import { CATEGORY_LABELS } from '../../../domain/ground/categories'
import { labelOf } from '../../../domain/actions'
import type { CollectionName } from '../../../domain/collections'
import { CHAPTERS, type OneChapter } from '../../../domain/chapters'
import type { Doc, Store } from '../../store/port'

export async function chaptersAbout(store: Store, person: Person, now: string): Promise<Chapter[]> {
  const chapters: Chapter[] = [
    { title: '登记', lines: [await registration(store, person)] },
    { title: '担任什么', lines: person.posts.map(({ role, until }) => ({ 岗位: ROLE_LABELS[role], 到: until ?? '' })) },
    { title: '我同意了什么', lines: await consentLines(store, person, now) },
    { title: '为心愿留的电话和住址', lines: await wishContacts(store, person) },
  ]
  for (const list of CHAPTERS) chapters.push({ title: list.chapter.title, lines: await linesOf(store, person._id, list) })
  return chapters
}

async function linesOf(store: Store, personId: string, { collection, field, sort, chapter }: OneChapter): Promise<Line[]> {
  const lines: Line[] = []
  const where = { [field]: chapter.under?.(personId) ?? personId }
  for await (const document of allOf(store, collection, where, sort)) lines.push(chapter.line(document as never, { at, deed: (action) => labelOf(action) ?? action }))
  return lines
}

async function* allOf<C extends CollectionName>(store: Store, collection: C, where: Record<string, string>, field: string): AsyncGenerator<Doc<C>> {
  let after: string | null | undefined
  do {
    const page = await store.query(collection, { where, orderBy: { field, direction: 'asc' }, limit: 100, ...(after ? { after } : {}) })
    yield* page.items
    after = page.next
  } while (after)
}

async function registration(store: Store, person: Person): Promise<Line> {
  const contact = await store.get('contacts', contactOfPerson(person._id))
  const facts = await store.get('facts', person._id)
  const { volunteer } = person
  return {
    姓名: ownName(person), 所在的站: person.stationName, 登记时间: at(person.joinedAt), 电话: contact?.phone ?? '', 住址: contact?.address ?? '',
    性别: facts?.sex ? SEX_LABELS[facts.sex] : '', 生日: facts?.bornOn ?? '', 证件号: facts?.idMasked ?? '',
    会做什么: volunteer?.skills ?? '', 愿意帮什么: volunteer?.services.map((service) => CATEGORY_LABELS[service]).join('、') ?? '',
    空闲时间: person.freeTimes ? sayFreeTimesOf(person.freeTimes) : '',
    绑定的手机: person.logins.length, 满十八岁以前: person.minorUntil ?? '',
    别处的编号: person.externalIds?.map(({ system, id }) => `${system} ${id}`).join('、') ?? '',
  }
}

async function consentLines(store: Store, { _id }: Person, now: string): Promise<Line[]> {
  const rows = await store.getMany('consents', PURPOSES.map((purpose) => consentId(_id, purpose)))
  return rows.flatMap(({ purpose, history }) => history.map((word) => ({ 用途: purposeOn(purpose, dayOf(now)).title, 您说: word.given ? '同意' : '收回', 时间: at(word.at) })))
}

async function wishContacts(store: Store, { _id }: Person): Promise<Line[]> {
  const lines: Line[] = []
  let ids: string[] = []
  const take = async () => {
    for (const contact of await store.getMany('contacts', ids)) lines.push({ 电话: contact.phone, 住址: contact.address })
    ids = []
  }
  for await (const wish of allOf(store, 'wishes', { beneficiaryId: _id }, 'toldAt')) {
    if (ids.push(contactOfWish(wish._id)) === 100) await take()
  }
  await take()
  return lines
}

const NO_YEAR = ''

/** 2026年6月1日 周一 14:05 as she reads it; empty for what has not been. */
export const at = (instant: string): string => (instant ? `${sayDate(dayOf(instant), NO_YEAR)} ${clockOf(instant)}` : '')

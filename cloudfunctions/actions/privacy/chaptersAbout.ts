/** What the county keeps about one person beside her lists (domain/chapters.ts): each chapter is read page by page, over an
 *  index that begins with her id, so the cost is what is hers, however large the county. Of others it has no more than her own
 *  pages show. */
import { sayDate } from '../../../domain/calendar/speech'
import { clockOf, dayOf } from '../../../domain/calendar/shanghai'
import { consentId, ownName } from '../../../domain/privacy/consent'
import type { Line } from '../../../domain/privacy/exportBook'
import { purposeOn } from '../../../domain/privacy/purposes'
import { PURPOSES } from '../../../domain/person/purpose'
import { sayFreeTimesOf } from '../../../domain/person/freeTimes'
import { SEX_LABELS } from '../../../domain/person/facts'
import { ROLE_LABELS } from '../../../domain/ground/post'
import { contactOfPerson, contactOfWish, type Person } from '../../../domain/person/person'
import { CATEGORY_LABELS } from '../../../domain/ground/categories'
import { labelOf } from '../../../domain/actions'
import { CHAPTERS, type OneChapter } from '../../../domain/chapters'
import type { Page, Store } from '../../store/port'

/** Whose, and what is to be read. */
export interface About {
  store: Store
  person: Person
  now: string
}

export interface ChapterAbout {
  /** By which a reading remembers where it is. */
  name: string
  title: string
  /** @param after the cursor of the page before; empty for the first. */
  page(about: About, after: string): Promise<Page<Line>>
}

const PAGE = 100
const whole = (items: Line[]): Page<Line> => ({ items, next: null })

export const CHAPTERS_ABOUT: readonly ChapterAbout[] = [
  { name: 'registration', title: '登记', page: async (about) => whole([await registration(about)]) },
  { name: 'posts', title: '担任什么', page: async ({ person }) => whole(person.posts.map(({ role, until }) => ({ 岗位: ROLE_LABELS[role], 到: until ?? '' }))) },
  { name: 'consents', title: '我同意了什么', page: async (about) => whole(await consentLines(about)) },
  { name: 'wishContacts', title: '为心愿留的电话和住址', page: wishContacts },
  ...CHAPTERS.map((list): ChapterAbout => ({
    name: `${list.collection}.${list.field}`, title: list.chapter.title, page: (about, after) => listPage(about, list, after),
  })),
]

async function listPage({ store, person }: About, { collection, field, sort, chapter }: OneChapter, after: string): Promise<Page<Line>> {
  const where = { [field]: chapter.under?.(person._id) ?? person._id }
  const { items, next } = await store.query(collection, { where, orderBy: { field: sort, direction: 'asc' }, limit: PAGE, after: after || undefined })
  return { items: items.map((document) => chapter.line(document as never, { at, deed: (action) => labelOf(action) ?? action })), next }
}

async function registration({ store, person }: About): Promise<Line> {
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

async function consentLines({ store, person, now }: About): Promise<Line[]> {
  const rows = await store.getMany('consents', PURPOSES.map((purpose) => consentId(person._id, purpose)))
  return rows.flatMap(({ purpose, history }) => history.map((word) => ({ 用途: purposeOn(purpose, dayOf(now)).title, 您说: word.given ? '同意' : '收回', 时间: at(word.at) })))
}

async function wishContacts({ store, person }: About, after: string): Promise<Page<Line>> {
  const { items, next } = await store.query('wishes', { where: { beneficiaryId: person._id }, orderBy: { field: 'toldAt', direction: 'asc' }, limit: PAGE, after: after || undefined })
  const contacts = await store.getMany('contacts', items.map(({ _id }) => contactOfWish(_id)))
  return { items: contacts.map(({ phone, address }) => ({ 电话: phone, 住址: address })), next }
}

const NO_YEAR = ''

/** 2026年6月1日 周一 14:05 as she reads it; empty for what has not been. */
export const at = (instant: string): string => (instant ? `${sayDate(dayOf(instant), NO_YEAR)} ${clockOf(instant)}` : '')

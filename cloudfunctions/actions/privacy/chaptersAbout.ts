/** What the county keeps about one person beside her lists (domain/chapters.ts): each chapter is read page by page, over an
 *  index that begins with her id, so the cost is what is hers, however large the county. Of others it has no more than her own
 *  pages show. */
import { sayDate } from '../../../domain/calendar/speech'
import { clockOf, dayOf } from '../../../domain/calendar/shanghai'
import { allows, consentId, ownName } from '../../../domain/privacy/consent'
import type { Line } from '../../../domain/privacy/exportBook'
import { purposeOn, type PurposeRule } from '../../../domain/privacy/purposes'
import { PURPOSES } from '../../../domain/person/purpose'
import { sayFreeTimesOf } from '../../../domain/person/freeTimes'
import { SEX_LABELS } from '../../../domain/person/facts'
import { ROLE_LABELS } from '../../../domain/ground/post'
import { contactOfPerson, contactOfWish, type Person } from '../../../domain/person/person'
import type { Order } from '../../../domain/order/order'
import { ORDER_STATE_LABELS } from '../../../domain/order/vocab'
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
  const orders = collection === 'wishes' ? await store.getMany('orders', items.map(({ _id }) => _id)) : []
  const lines = items.flatMap((document) => {
    const line = chapter.line(document as never, { at, deed: (action) => labelOf(action) ?? action })
    const order = orders.find(({ _id }) => _id === document._id)
    return line ? [order ? { ...line, ...goneOn(order) } : line] : []
  })
  return { items: lines, next }
}

/** How far a wish has come that the station said yes to, and what was said in the end. Whether its seats are taken already is
 *  left out: she hears of nobody before the nod (decision 30). */
const goneOn = ({ state, review }: Order): Line =>
  ({ 到了哪一步: state === 'open' || state === 'filled' ? '站里答应了，正在办' : ORDER_STATE_LABELS[state], ...(review ? { 评了几分: review.score, 评价的话: review.words } : {}) })

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
  return PURPOSES.map((purpose) => {
    const rule = purposeOn(purpose, dayOf(now))
    const history = rows.find((row) => row.purpose === purpose)?.history ?? []
    return {
      用途: rule.title, 用来做什么: rule.whatFor, 现在: allows(person, rule) ? '同意' : '没有同意', 到什么时候: rule.until,
      怎么说的: [...unsaid(rule, person), ...history.map(({ given, at: when, byId }) => `${at(when)}${given ? '同意' : '收回'}${byId === person._id ? '' : '（别人代办）'}`)].join('；'),
    }
  })
}

/** What holds without a word of hers about it alone: what she agreed to by joining, or by telling a wish. */
function unsaid({ before }: PurposeRule, { joinedAt }: Person): string[] {
  if (before === 'byJoining') return [`${at(joinedAt)}登记时同意`]
  return before === 'byTelling' ? ['说心愿、填住址时同意'] : []
}

async function wishContacts({ store, person }: About, after: string): Promise<Page<Line>> {
  const { items, next } = await store.query('wishes', { where: { beneficiaryId: person._id }, orderBy: { field: 'toldAt', direction: 'asc' }, limit: PAGE, after: after || undefined })
  const contacts = await store.getMany('contacts', items.map(({ _id }) => contactOfWish(_id)))
  const titleOf = (id: string): string => items.find(({ _id }) => contactOfWish(_id) === id)?.title ?? ''
  return { items: contacts.map(({ _id, phone, address }) => ({ 心愿: titleOf(_id), 电话: phone, 住址: address })), next }
}

const NO_YEAR = ''

/** 2026年6月1日 周一 14:05 as she reads it; empty for what has not been. */
export const at = (instant: string): string => (instant ? `${sayDate(dayOf(instant), NO_YEAR)} ${clockOf(instant)}` : '')

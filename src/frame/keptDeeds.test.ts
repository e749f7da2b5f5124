import { ACTION_NAMES, cardOf, type WriteName } from '../../domain/actions'
import { KEPT_DEEDS, sayDeed } from './keptDeeds'

const writes = ACTION_NAMES.filter((action) => cardOf(action).kind === 'write') as WriteName[]
/** 12 号文 words, escaped so that this file does not hold them itself. */
const UNWELCOME = /\u62a2|\u6253\u5361|\u6392\u540d/

test('whatever a phone may keep has a title in plain words, and no two the same [R-F10]', () => {
  expect(Object.keys(KEPT_DEEDS).sort()).toEqual([...writes].sort())
  for (const action of writes) {
    expect(KEPT_DEEDS[action]).toMatch(/^[\u4e00-\u9fff“”]{3,14}$/)
    expect(KEPT_DEEDS[action]).not.toMatch(UNWELCOME)
  }
  expect(new Set(Object.values(KEPT_DEEDS)).size).toBe(writes.length)
})

test('her own words tell which it was, cut where they are long', () => {
  expect(sayDeed({ action: 'wish.tell', input: { title: '修水龙头' } })).toBe('说心愿“修水龙头”')
  expect(sayDeed({ action: 'wish.addInfo', input: { wishId: 'w', note: '一'.repeat(30) } })).toBe(`给心愿补一句“${'一'.repeat(20)}…”`)
  expect(sayDeed({ action: 'order.checkIn', input: { orderId: 'o' } })).toBe('说“我到了”')
  // What an earlier version of the app laid down.
  expect(sayDeed({ action: 'wish.gone' as WriteName, input: null })).toBe('说的一件事')
})

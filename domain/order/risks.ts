/** How risky a piece of service is and what that asks of who comes, as data with its source (条例 15–17, R-M2). The
 *  station chooses when it says yes; words in the wish suggest the likely row, a person decides. */
import { ruleOn } from '../ground/ruleBook'
import type { WishCategory } from '../ground/categories'
import type { OrderNeeds } from './order'
import type { Risk } from '../wish/vocab'

export interface RiskRow {
  risk: Risk
  /** Categories whose sheet offers it; missing for all. */
  categories?: readonly WishCategory[]
  needs: OrderNeeds
  /** Words that suggest it. */
  hints: readonly string[]
}

export interface RiskRule {
  version: string
  from: string
  source: string
  rows: readonly RiskRow[]
}

const dangerous = { adult: true, cover: true } as const

export const RISK_RULES: readonly RiskRule[] = [
  {
    version: 'risks-2017-1',
    from: '2017-12-01',
    source: '《志愿服务条例》第十五条（年龄、能力、身体条件）、第十六条（专业资质）、第十七条（可能发生人身危险的先买保险）；分类为县级默认值',
    rows: [
      { risk: 'plain', needs: {}, hints: [] },
      { risk: 'electric', categories: ['repair', 'other'], needs: { ...dangerous, licence: 'electrician' }, hints: ['灯', '电线', '插座', '开关', '跳闸', '没电'] },
      { risk: 'height', categories: ['repair', 'other', 'errand'], needs: dangerous, hints: ['屋顶', '房顶', '瓦', '梯子', '外墙', '摘'] },
      { risk: 'tools', categories: ['repair', 'other'], needs: dangerous, hints: ['电锯', '砍树', '割草', '除草', '焊'] },
      { risk: 'water', needs: dangerous, hints: ['河', '水塘', '鱼塘', '水库', '井'] },
      { risk: 'driving', categories: ['errand', 'health', 'company', 'goods', 'other'], needs: { ...dangerous, licence: 'driver' }, hints: ['开车', '接送', '送我去', '坐车'] },
      { risk: 'medical', categories: ['health', 'other'], needs: { adult: true, licence: 'nurse' }, hints: ['打针', '换药', '输液', '伤口'] },
      { risk: 'night', needs: dangerous, hints: ['夜里', '半夜', '巡逻', '夜巡'] },
    ],
  },
]

/** What the sheet offers for a wish of that category, the ordinary first. */
export const risksFor = (category: WishCategory, day: string): RiskRow[] =>
  ruleOn(RISK_RULES, day).rows.filter(({ categories }) => !categories || categories.includes(category))

/** The likely row by the wish's own words. */
export function suggestRisk(wish: { category: WishCategory; title: string; text: string }, day: string): Risk {
  const words = `${wish.title}\n${wish.text}`
  return risksFor(wish.category, day).find(({ hints }) => hints.some((hint) => words.includes(hint)))?.risk ?? 'plain'
}

export const needsOf = (risk: Risk, day: string): OrderNeeds => ruleOn(RISK_RULES, day).rows.find((row) => row.risk === risk)?.needs ?? {}

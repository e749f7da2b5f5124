import { View } from '@tarojs/components'
import { sayNeeds } from '../../../domain/order/eligibility'
import { needsOf, risksFor } from '../../../domain/order/risks'
import { RISK_LABELS, type Risk } from '../../../domain/wish/vocab'
import type { WishCategory } from '../../../domain/ground/categories'
import { Check } from '../../ui/form/Check'
import { Choice } from '../../ui/form/Choice'
import { Note } from '../../ui/Note'

interface WhoMayComeProps {
  category: WishCategory
  today: string
  risk: Risk
  onRisk: (risk: Risk) => void
  child: boolean
  /** Missing when whoever told it has said so already. */
  onChild?: (child: boolean) => void
}

/** With its yes the station says how risky the thing is, and so who may come (条例 15–17). */
export function WhoMayCome({ category, today, risk, onRisk, child, onChild }: WhoMayComeProps) {
  const needs = sayNeeds(needsOf(risk, today))
  return (
    <View className="dl-stack">
      <Choice<Risk>
        label="这件事有没有风险" options={risksFor(category, today).map((row) => ({ value: row.risk, label: RISK_LABELS[row.risk] }))}
        value={risk} onChange={onRisk}
      />
      {needs.length > 0 ? <Note icon="shield">{`来的人要：${needs.join('；')}。`}</Note> : null}
      {onChild ? <Check label="这是孩子的心愿" note="不公开，只请通过核查的两位大人一起去" checked={child} onChange={onChild} /> : <Note icon="shield">这是孩子的心愿：不公开，只请通过核查的两位大人一起去，名字换成代号。</Note>}
    </View>
  )
}

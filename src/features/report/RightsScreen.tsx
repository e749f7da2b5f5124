import { View } from '@tarojs/components'
import { useState } from 'react'
import { ACTION_NAMES, cardOf } from '../../../domain/actions'
import { ROLE_LABELS, type Role } from '../../../domain/ground/post'
import type { Reach } from '../../../domain/ground/rights'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/form/Choice'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Screen } from '../../frame/Screen'
import './report.css'

const REACH_LABELS: Record<Reach, string> = {
  own: '自己的事', ownTeam: '本队的事', ownStation: '本站的事', ownSubCentre: '本镇的事', ownCentre: '本县的事', anywhere: '不分哪里',
}
const REACHES = Object.keys(REACH_LABELS) as Reach[]
const ROLES = (Object.keys(ROLE_LABELS) as Role[]).map((role) => ({ value: role, label: ROLE_LABELS[role] }))

const deedsOf = (role: Role, where: Reach): string[] =>
  ACTION_NAMES.map(cardOf).filter(({ may }) => may.some((right) => right.role === role && right.where === where)).map(({ label }) => label)

/** Who may do what, as anybody may read it: the table that is in force, role by role. */
export function RightsScreen() {
  const [role, setRole] = useState<Role>('villager')
  return (
    <Screen title="谁能做什么" lead="每个岗位的权限，写在哪里就到哪里">
      <View className="dl-stack">
        <Choice<Role> label="看哪个岗位" layout="chips" options={ROLES} value={role} onChange={setRole} />
        {REACHES.map((where) => ({ where, deeds: deedsOf(role, where) })).filter(({ deeds }) => deeds.length > 0).map(({ where, deeds }) => (
          <Section key={where} title={REACH_LABELS[where]}>
            <Card>{deeds.map((deed) => <View key={deed} className="rights__deed">{deed}</View>)}</Card>
          </Section>
        ))}
        <Note icon="info">没有写在这里的，谁也做不了。一个人有几个岗位，就有几份权限；岗位到期或者收回，权限当时就没有了。</Note>
      </View>
    </Screen>
  )
}

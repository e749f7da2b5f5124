import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { HouseholdMember } from '../../../domain/household/contract'
import { RELATION_LABELS } from '../../../domain/household/vocab'
import { Tag } from '../../ui/Tag'
import './household.css'

interface MembersProps {
  members: readonly HouseholdMember[]
  /** What stands behind a name. */
  aside?: (member: HouseholdMember) => ReactNode
}

/** Who is in a household, the head first. */
export function Members({ members, aside }: MembersProps) {
  const ordered = [...members].sort((a, b) => Number(b.relation === 'head') - Number(a.relation === 'head'))
  return (
    <View className="members">
      {ordered.map((member) => (
        <View key={member.personId} className="members__one">
          <View className="members__name">
            <View className="dl-h3">{member.name}</View>
            <Tag tone={member.relation === 'head' ? 'now' : 'quiet'}>{RELATION_LABELS[member.relation]}</Tag>
          </View>
          {aside?.(member)}
        </View>
      ))}
    </View>
  )
}

/** Families of 青禾村 as the village has written them down. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import type { Relation } from '../../domain/household/vocab'
import { inGrid } from './grids'
import { homeOf, type PersonId } from './people'
import { pathOf } from './places'

interface Family {
  id: string
  name: string
  group: string
  members: readonly (readonly [PersonId, Relation])[]
}

const FAMILIES: readonly Family[] = [
  { id: 'wang', name: '王家', group: '一组', members: [['wang-nainai', 'head'], ['xiao-wang', 'child']] },
  { id: 'chen', name: '陈家', group: '二组', members: [['chen-shifu', 'head'], ['huang-ayi', 'spouse'], ['xiao-lin', 'child']] },
  { id: 'liu', name: '刘家', group: '四组', members: [['liu-yeye', 'head']] },
]

/** Whose household is written down, by person. */
export const householdOf = (personId: string): string => FAMILIES.find(({ members }) => members.some(([id]) => id === personId))?.id ?? ''

export const householdDocuments = (since: string): NewDoc<'households'>[] =>
  FAMILIES.map(({ id, name, group, members }) => ({
    _id: id, name, group, ...pathOf(homeOf(members[0]?.[0] ?? 'wang-nainai')), grid: inGrid(members[0]?.[0] ?? '').grid ?? '',
    members: members.map(([personId, relation]) => ({ personId, relation })), state: 'standing' as const, mergedInto: '', since,
  }))

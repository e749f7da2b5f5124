import type { AgencyLine } from '../../../domain/agency/contract'
import { AGENCY_KIND_LABELS, AGENCY_SCOPE_LABELS } from '../../../domain/agency/vocab'

/** 说心愿、看消息 */
export const sayScopes = ({ scopes }: Pick<AgencyLine, 'scopes'>): string => scopes.map((scope) => AGENCY_SCOPE_LABELS[scope].label).join('、')

/** What an agency is, from the side of her for whom it is done. */
export function sayForMe({ kind, state, begunBy, principalName, ...line }: AgencyLine): string {
  const what = `${AGENCY_KIND_LABELS[kind]}，想替您：${sayScopes(line)}`
  if (state === 'proposed') return what
  const since = begunBy === principalName ? '您自己点过头' : `${begunBy}当面问过您`
  return `${AGENCY_KIND_LABELS[kind]}，可以替您：${sayScopes(line)}。${since}。`
}

export const sayByMe = ({ state, kind, ...line }: AgencyLine): string =>
  (state === 'proposed' && kind === 'guardian' ? '登记好了。带孩子到站里走一趟，站里的同志见过你们，就能替孩子办事。' : state === 'proposed' ? `您提过：${sayScopes(line)}。等本人点头，或者两位一起到站里登记。` : `可以替办：${sayScopes(line)}`)

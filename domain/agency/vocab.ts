/** Kinds and states of acting for somebody (替她用), with their words. */
import type { AgencyScope } from '../ground/agencyScopes'

export const AGENCY_KINDS = ['family', 'gridWorker', 'guardian'] as const
export type AgencyKind = (typeof AGENCY_KINDS)[number]

export const AGENCY_KIND_LABELS: Record<AgencyKind, string> = { family: '家里人', gridWorker: '网格员', guardian: '监护人' }

export const AGENCY_SCOPE_LABELS: Record<AgencyScope, { label: string; note: string }> = {
  wishes: { label: '说心愿', note: '替她说心愿、补充、收回，看得到她的电话和住址' },
  services: { label: '确认和评价', note: '别人帮完忙，替她确认、说一句' },
  messages: { label: '看消息', note: '站里发给她的消息' },
  goods: { label: '积分超市', note: '用她的积分换东西、取消' },
}

export const AGENCY_STATES = ['proposed', 'inForce', 'ended', 'declined'] as const
export type AgencyState = (typeof AGENCY_STATES)[number]

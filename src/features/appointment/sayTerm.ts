/** Posts and terms as people say them. */
import type { HeldPost } from '../../../domain/appointment/contract'
import { sayDate } from '../../../domain/calendar/speech'
import { ROLE_LABELS } from '../../../domain/ground/post'

/** 任期到12月31日 周四. */
export const sayTerm = (until: string, today: string): string => (until ? `任期到${sayDate(until, today)}` : '没有期限')

/** 青禾村实践站 · 网格员、志愿者. */
export const sayPosts = (stationName: string, posts: readonly Pick<HeldPost, 'role'>[]): string =>
  [stationName, posts.map(({ role }) => ROLE_LABELS[role]).join('、')].filter(Boolean).join(' · ')

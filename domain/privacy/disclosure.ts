/** A disclosure (谁看过我的信息) is one showing of somebody's phone, address or identity facts to somebody else, for the
 *  owner to read (PIPL 44, N16, N33). What always holds: it is written in the transaction that reads what is shown, so no
 *  row means nothing was shown; it is never changed but for the viewer's name. */
import type { Disclosed } from './vocab'

export interface Disclosure {
  _id: string
  rev: number
  /** Whose it is. */
  ownerId: string
  what: Disclosed
  /** In words she reads: 答应了帮您「换个灯泡」. */
  why: string
  /** The wish it was for; empty where it was for none. */
  wishId: string
  viewerId: string
  viewerName: string
  at: string
}

/** Why a volunteer was shown where to go. */
export const whyClaimed = (title: string): string => `答应了帮您「${title}」`
/** Why a station was shown the phone of a first-timer. */
export const whyNod = (title: string): string => `您想去帮「${title}」，站里先认识一下您`
/** Why a station was shown the phone of who saw more homes than usual. */
export const whyBurst = '您这几天看的住址比平常多，站里打电话问问您'

import type { StationPath } from '../place/place'

/** One write a person made: the answer it got, kept so that sending it again gives the same answer, and at the same
 *  time the audit row of who did what (one document instead of two; see docs/decisions). */
export interface RequestRow extends StationPath {
  _id: string
  rev: number
  action: string
  actorId: string
  actorName: string
  /** Who tapped for her; empty when she did so herself. */
  agentId: string
  agentName: string
  inputHash: string
  /** What the write was about; empty where nothing fits. */
  target: string
  /** What is answered again; ids and states only, never personal data. */
  answer: unknown
  at: string
}

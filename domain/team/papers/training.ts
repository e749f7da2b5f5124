/** A training (培训) is recorded apart from service (R-67-6): what it was called and about, how long it took, who held
 *  it and when. Its minutes are never minutes of service: nothing here reads or writes an hour entry. */
import type { StationPath } from '../../place/place'

/** What it was for, besides knowing more. */
export const TRAINING_FOR = ['service', 'children'] as const
export type TrainingFor = (typeof TRAINING_FOR)[number]
export const TRAINING_FOR_LABELS: Record<TrainingFor, string> = { service: '一般培训', children: '儿童保护培训' }

export interface Training extends StationPath {
  _id: string
  rev: number
  place: string
  name: string
  content: string
  minutes: number
  organiser: string
  day: string
  purpose: TrainingFor
  people: number
  at: string
}

/** One person who was there. */
export interface TrainingRecord {
  _id: string
  rev: number
  trainingId: string
  personId: string
  personName: string
  name: string
  minutes: number
  organiser: string
  day: string
  purpose: TrainingFor
  at: string
}

export const trainingRecordId = (trainingId: string, personId: string): string => `${trainingId}:${personId}`

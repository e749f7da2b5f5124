/** What the actions about papers take and give: licences, trainings, accident covers, vetting. */
import * as z from 'zod'
import { cursor, day as anyDay, id, optionalWords, takes, words } from '../../ground/contract'
import { TRAINING_FOR, type TrainingFor } from './training'
import { PAPER_LIMITS, type LicenceState } from './vocab'
import { LICENCE_KINDS, type LicenceKind } from '../../person/licenceKinds'

export interface LicenceLine {
  licenceId: string
  personName: string
  kind: LicenceKind
  until: string
  tail: string
  state: LicenceState
  seenByName: string
}

export interface CoverLine {
  coverId: string
  placeName: string
  insurer: string
  words: string
  from: string
  until: string
  people: number
}

export interface TrainingLine {
  trainingId: string
  name: string
  content: string
  minutes: number
  organiser: string
  day: string
  purpose: TrainingFor
  people: number
}

export interface MyPapers {
  licences: LicenceLine[]
  covers: Pick<CoverLine, 'coverId' | 'insurer' | 'words' | 'from' | 'until'>[]
  trainings: Pick<TrainingLine, 'trainingId' | 'name' | 'minutes' | 'organiser' | 'day' | 'purpose'>[]
  vettedUntil: string
}

const people = z.array(id).min(1).max(PAPER_LIMITS.peopleAtOnce)
/** A paper of this age is not kept, and no cover or licence ends later: a year outside is a slip of the finger. */
const day = anyDay.refine((text) => text >= '1990-01-01' && text < '2100-01-01')

export const paperContracts = {
  'team.myPapers': takes(z.strictObject({})).gives<MyPapers>(),
  'team.tellLicence': takes(z.strictObject({ kind: z.enum(LICENCE_KINDS), until: day, tail: z.string().regex(/^[0-9A-Za-z]{4}$/).optional() }))
    .gives<{ licenceId: string; state: LicenceState }>(),
  /** One member's licences, for the leader of a team she is in. */
  'team.memberPapers': takes(z.strictObject({ teamId: id, personId: id })).gives<{ licences: LicenceLine[] }>(),
  /** Licences of my station's people that nobody has looked at, longest first. */
  'team.licencesToSee': takes(z.strictObject({ after: cursor })).gives<{ licences: LicenceLine[]; next: string | null }>(),
  /** The original was looked at. A leader names the team; the station needs none. */
  'team.seeLicence': takes(z.strictObject({ licenceId: id, good: z.boolean(), teamId: id.optional() })).gives<{ licenceId: string; state: LicenceState }>(),
  /** Trainings my station held, newest first. */
  'team.trainings': takes(z.strictObject({ after: cursor })).gives<{ trainings: TrainingLine[]; next: string | null }>(),
  'team.recordTraining': takes(z.strictObject({
    placeId: id, name: words(PAPER_LIMITS.trainingNameMax), content: optionalWords(PAPER_LIMITS.contentMax),
    minutes: z.int().min(1).max(PAPER_LIMITS.minutesMax), organiser: words(PAPER_LIMITS.organiserMax), day, purpose: z.enum(TRAINING_FOR),
  })).gives<{ trainingId: string }>(),
  'team.addToTraining': takes(z.strictObject({ trainingId: id, personIds: people })).gives<{ trainingId: string; people: number }>(),
  /** Covers my station, township and county bought, the latest first. */
  'team.covers': takes(z.strictObject({})).gives<{ covers: CoverLine[] }>(),
  'team.createCover': takes(z.strictObject({
    placeId: id, insurer: words(PAPER_LIMITS.insurerMax), amountYuan: z.int().min(1).max(PAPER_LIMITS.amountMax), from: day, until: day,
  })).gives<{ coverId: string }>(),
  'team.coverPeople': takes(z.strictObject({ coverId: id, personIds: people })).gives<{ coverId: string; people: number }>(),
  /** One page of a team's members onto the roster; `next` is the cursor of the page after. */
  'team.coverTeam': takes(z.strictObject({ coverId: id, teamId: id, after: cursor })).gives<{ coverId: string; people: number; next: string | null }>(),
  'team.coverRoster': takes(z.strictObject({ coverId: id, after: cursor })).gives<{ people: { personId: string; name: string }[]; next: string | null }>(),
  /** A safeguarding officer has seen this year's check and the training, or takes her word back. */
  'team.vet': takes(z.strictObject({ personId: id, checkedOn: day, trainingId: id, good: z.boolean() })).gives<{ personId: string; until: string }>(),
}

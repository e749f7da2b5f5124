/** Papers as lists show them. */
import type { CoverLine, LicenceLine, TrainingLine } from '../../../../domain/team/papers/contract'
import type { Cover } from '../../../../domain/team/papers/cover'
import type { Licence } from '../../../../domain/team/papers/licence'
import type { Training } from '../../../../domain/team/papers/training'

export const licenceLine = ({ _id, personName, kind, until, tail, state, seenByName }: Licence): LicenceLine =>
  ({ licenceId: _id, personName, kind, until, tail, state, seenByName })

export const coverLine = ({ _id, placeName, insurer, words, from, until, people }: Cover): CoverLine =>
  ({ coverId: _id, placeName, insurer, words, from, until, people })

export const trainingLine = ({ _id, name, content, minutes, organiser, day, purpose, people }: Training): TrainingLine =>
  ({ trainingId: _id, name, content, minutes, organiser, day, purpose, people })

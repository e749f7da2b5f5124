/** Words and limits of the papers of volunteers: licences, covers, trainings. */
/** told – she says she has it; seen – somebody of the station or her leader has seen the original; doubted – they have
 *  looked and it was not good. */
export const LICENCE_STATES = ['told', 'seen', 'doubted'] as const

export type LicenceState = (typeof LICENCE_STATES)[number]

export const PAPER_LIMITS = {
  insurerMax: 40,
  trainingNameMax: 40,
  contentMax: 200,
  organiserMax: 40,
  minutesMax: 6_000,
  /** Hundred thousand is what the counties buy; a million is no village's accident cover. */
  amountMax: 1_000_000,
  /** People one call writes onto a roster: each is three round trips in one transaction. */
  peopleAtOnce: 20,
} as const

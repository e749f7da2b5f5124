/** Limits of what a person says about herself. */
export const PERSON_LIMITS = {
  nameMax: 20,
  skillsMax: 60,
} as const

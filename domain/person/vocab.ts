/** Limits of what a person says about herself. */
export const PERSON_LIMITS = {
  nameMax: 20,
  skillsMax: 60,
} as const

/** A mobile number, or a landline with its area code. */
export const PHONE_FORM = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/

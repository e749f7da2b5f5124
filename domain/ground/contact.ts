/** How somebody is reached, as it may be written. */

/** A mobile number, or a landline with its area code. */
export const PHONE_FORM = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/

/** Characters of an address. */
export const ADDRESS_MAX = 100

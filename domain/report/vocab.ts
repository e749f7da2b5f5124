/** Limits of reports. */

export const NOTE_MAX = 200

/** Words and lengths of what a station says about a burst. */
export const NOTE_MAX = 100

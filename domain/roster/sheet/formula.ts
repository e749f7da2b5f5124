/** Formula injection: a cell that begins like a formula is calculated by the spreadsheet of whoever opens it, and may send
 *  the sheet away. Going out it gets an apostrophe, which makes it text; coming in with that apostrophe it is text again,
 *  and without it nobody's name or address. */

const BEGINS_LIKE_A_FORMULA = /^[=+\-@\t\r＝＋－＠]/

export const looksLikeFormula = (text: string): boolean => BEGINS_LIKE_A_FORMULA.test(text)

/** As it may stand in a sheet others open. */
export const harmless = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)

/** What `harmless` wrote, as it was. */
export const unwrapped = (text: string): string => (text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text)

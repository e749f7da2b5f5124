/** A phone as its owner knows it again and nobody else reads it: 138****1234. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** How a name stands where not everybody may know whose it is: surname and ** (R-P6, PIPL 25). */
export function maskName(name: string): string {
  const [surname = ''] = [...name]
  return `${surname}**`
}

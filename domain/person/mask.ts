/** How a name stands where not everybody may know whose it is: surname and ** (R-P6, PIPL 25). */
export function maskName(name: string): string {
  const [surname = ''] = [...name]
  return `${surname}**`
}

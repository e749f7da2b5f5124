/** A drawing as a data URI: weapp has no SVG elements, but Image and CSS take such pictures on both targets. */
const READABLE: Record<string, string> = { '%20': ' ', '%3D': '=', '%3A': ':', '%2F': '/', '%2C': ',' }

export function svgUri(viewBox: string, body: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${viewBox}'>${body}</svg>`
  // `#`, `<` and `>` must be encoded for weapp; the rest stays readable, because every byte travels by setData.
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%(20|3D|3A|2F|2C)/g, (code) => READABLE[code] ?? code)}`
}

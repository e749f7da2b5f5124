/** A browser knows no number; it is typed. */
export function PhoneFromWeixin(_props: { onHeard: (masked: string) => void }) {
  return null
}

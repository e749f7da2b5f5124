interface Paged<T> {
  data: T[] | undefined
  more?: () => void
}

/** How many there are as far as is known: nothing yet, 3, or 20多 while there are more pages. */
export function sayCount<T>({ data, more }: Paged<T>, countOf: (page: T) => number): string {
  if (!data) return ''
  const count = data.reduce((sum, page) => sum + countOf(page), 0)
  return more ? `${count}多` : String(count)
}

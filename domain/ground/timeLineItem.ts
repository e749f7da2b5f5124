export interface TimeLineItem {
  /** UTC instant; empty on the last item, which says what is awaited. */
  at: string
  text: string
  note: string
  tone: 'done' | 'now' | 'note'
}

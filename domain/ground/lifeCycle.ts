/** A life cycle is a table of rows {from, event, to, who}. The server's rule, the button's visibility and the
 *  exhaustive tests all read the same rows; what has no row cannot happen. */

/** Whose hand moves it: the side a person stands on in one piece of service. */
export type Side = 'beneficiary' | 'volunteer' | 'station' | 'leader' | 'shop' | 'timer'

export interface Step<State extends string, Event extends string> {
  from: State
  event: Event
  to: State
  who: readonly Side[]
}

/** The state after the event, or null when no row allows it. */
export function after<S extends string, E extends string>(table: readonly Step<S, E>[], from: S, event: E): S | null {
  return table.find((step) => step.from === from && step.event === event)?.to ?? null
}

/** The events a side may cause now, in table order: which buttons a page shows. */
export function eventsFor<S extends string, E extends string>(table: readonly Step<S, E>[], from: S, side: Side): E[] {
  return table.filter((step) => step.from === from && step.who.includes(side)).map((step) => step.event)
}

/** Sorting my own wishes, as lists show them. */
import type { WishLine } from '../../../domain/wish/contract'

/** Those that wait for my word first; otherwise as they came. */
export function byTurn<T extends Pick<WishLine, 'state'>>(wishes: readonly T[]): T[] {
  return [...wishes.filter(({ state }) => state === 'needsInfo'), ...wishes.filter(({ state }) => state !== 'needsInfo')]
}

/** Still to be answered or done, and what is over. An accepted one lives on as an order, so it stays among the first. */
export function byEnd<T extends Pick<WishLine, 'state'>>(wishes: readonly T[]): { open: T[]; over: T[] } {
  const isOver = ({ state }: T) => state === 'refused' || state === 'withdrawn'
  return { open: byTurn(wishes.filter((wish) => !isOver(wish))), over: wishes.filter(isOver) }
}

/** What stands beside a wish that is not told by and for the same person; names are all a list knows of both. */
export function sayWriter({ beneficiaryName, writerName }: Pick<WishLine, 'beneficiaryName' | 'writerName'>, myName: string): string | undefined {
  if (beneficiaryName === writerName) return undefined
  return writerName === myName ? `替${beneficiaryName}写的` : `${writerName}替您写的`
}

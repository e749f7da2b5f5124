/** What a page reads: the last answer at once, a fresh one whenever the page is shown again. */
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import type { ReadName } from '../../domain/actions'
import type { AnswerOf, InputOf } from '../../domain/contracts'
import { nameFor, useActingFor } from './actingFor'
import { Refused } from './answers'
import { keyOf, read } from './queryClient'

/** `offline`: nobody answered; `data` is then the last answer, if there ever was one. */
export type Read<T> = { again: () => void } & (
  | { status: 'loading'; data: undefined; refusal: null }
  | { status: 'ready'; data: T; refusal: null }
  | { status: 'offline'; data: T | undefined; refusal: null }
  | { status: 'failed'; data: T | undefined; refusal: Refused }
)

interface Options {
  /** False while what is needed to ask is not known yet. */
  enabled?: boolean
}

/** An answer this young is not asked for again just because the page appeared. */
const FRESH_MS = 2_000

interface Query<T> {
  data: T | undefined
  error: Error | null
  isFetching: boolean
  dataUpdatedAt: number
  refetch: () => unknown
}

function useShownAgain({ isFetching, dataUpdatedAt, refetch }: Query<unknown>, enabled: boolean): void {
  useDidShow(() => {
    if (enabled && !isFetching && Date.now() - dataUpdatedAt > FRESH_MS) refetch()
  })
}

function tell<T>({ data, error, refetch }: Query<T>): Read<T> {
  const again = () => void refetch()
  if (error instanceof Refused) return { status: 'failed', data, refusal: error, again }
  if (error) return { status: 'offline', data, refusal: null, again }
  if (data === undefined) return { status: 'loading', data: undefined, refusal: null, again }
  return { status: 'ready', data, refusal: null, again }
}

/** In whose name it is read. */
const useName = (name: ReadName): string | undefined => nameFor(name, useActingFor())

export function useRead<N extends ReadName>(name: N, input: InputOf<N>, { enabled = true }: Options = {}): Read<AnswerOf<N>> {
  const whose = useName(name)
  const query = useQuery<AnswerOf<N>>({ queryKey: keyOf(name, input, whose), queryFn: () => read(name, input, whose), enabled })
  useShownAgain(query, enabled)
  return tell(query)
}

/** The same question about several things at once: the answers in the order of the inputs, missing ones undefined. */
export function useReadEach<N extends ReadName>(name: N, inputs: readonly InputOf<N>[]): (AnswerOf<N> | undefined)[] {
  const whose = useName(name)
  const queries = inputs.map((input) => ({ queryKey: keyOf(name, input, whose), queryFn: () => read(name, input, whose) }))
  return useQueries({ queries }).map(({ data }) => data as AnswerOf<N> | undefined)
}

/** Reads that come page by page. */
type PagedName = { [N in ReadName]: AnswerOf<N> extends { next: string | null } ? N : never }[ReadName]

export type PagedRead<T> = Read<T[]> & {
  /** Asks for the next page; missing on the last. */
  more?: () => void
  loadingMore: boolean
}

/** `data` is the pages so far; `after` is filled in here. */
export function useReadPages<N extends PagedName>(
  name: N, input: Omit<InputOf<N>, 'after'>, { enabled = true }: Options = {},
): PagedRead<AnswerOf<N>> {
  const whose = useName(name)
  const query = useInfiniteQuery({
    queryKey: keyOf(name, input, whose, 'pages'),
    queryFn: ({ pageParam }) => read(name, { ...input, after: pageParam } as InputOf<N>, whose),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: AnswerOf<N>) => (last as { next: string | null }).next ?? undefined,
    enabled,
  })
  const pages = { ...query, data: query.data?.pages }
  useShownAgain(pages, enabled)
  return {
    ...tell<AnswerOf<N>[]>(pages),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  }
}

/** The port to where files lie: pictures, voices, spreadsheets. The database keeps their ids, never their bytes. */
export interface Files {
  /** Keeps the content under a path of ours (`media/abc.jpg`); the same path again replaces it. @returns the file's id. */
  put(path: string, content: Buffer, type: string): Promise<string>
  /** The id of what lies, or one day will lie, under a path of ours. */
  idOf(path: string): Promise<string>
  /** In bytes, without fetching it; null when it is not there. */
  sizeOf(fileId: string): Promise<number | null>
  /** Null when it is not there. */
  read(fileId: string): Promise<Buffer | null>
  /** What is not there is gone already. */
  remove(fileIds: readonly string[]): Promise<void>
  /** An address a phone can load it from, for a short while; whoever has it needs no other right. */
  linkTo(fileId: string): Promise<string>
}

/** How long a link opens. */
export const LINK_SECONDS = 600

/** Files of one process, for tests. */
export function memoryFiles(): Files {
  const kept = new Map<string, Buffer>()
  return {
    put: async (path, content) => (kept.set(path, content), path),
    idOf: async (path) => path,
    sizeOf: async (fileId) => kept.get(fileId)?.length ?? null,
    read: async (fileId) => kept.get(fileId) ?? null,
    remove: async (fileIds) => fileIds.forEach((fileId) => kept.delete(fileId)),
    linkTo: async (fileId) => `memory:${fileId}`,
  }
}

interface Told {
  beneficiaryId: string
  writerId: string
}

/** Who hears of a wish: who it is for and who wrote it down, each once; not who caused the news herself. */
export function concernedBy({ beneficiaryId, writerId }: Told, causedBy = ''): string[] {
  return [...new Set([beneficiaryId, writerId])].filter((personId) => personId !== causedBy)
}

/** Why the host cannot start, as the one sentence the person at the terminal reads: what is wrong and what to do,
 *  Chinese first. It is printed as it stands, without a stack. */
export class StartError extends Error {
  constructor(chinese: string, english: string) {
    super(`${chinese} / ${english}`)
    this.name = 'StartError'
  }
}

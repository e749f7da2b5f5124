/** Log lines go to standard output as JSON, one a line, as the platform's log service expects them. */
import type { LogLine } from './answer'

export function writeLog(line: LogLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

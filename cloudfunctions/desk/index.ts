/** The function for slow desk work: exports and imports, whose heavy libraries must not slow the others' cold start.
 *  It has no work yet and says so; it is deployed so that the house has its three doors from the first day. */
import { randomIds } from '../kernel/ids'
import { refusalReply } from '../kernel/answer'

export async function main() {
  return refusalReply('UNKNOWN_ACTION', randomIds.ref())
}

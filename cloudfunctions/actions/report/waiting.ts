/** Where the books do not agree. */
import { byReach, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const reportLooks = {
  findings: byReach(whoMay('report.findings'), (reach) => look({
    collection: 'findings', query: { where: { ...reach, state: 'open' }, orderBy: oldest('firstSeen') },
  })),
} satisfies Finders

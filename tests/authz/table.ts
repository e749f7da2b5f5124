/** The table of rights as the page that is checked in (docs/authorisation.md): whoever changes a right changes that page
 *  too, and sees it in the review. */
import { ACTION_NAMES, cardOf, type ActionName } from '../../domain/actions'
import { STRANGER_ACTIONS } from '../../domain/authorisation'
import type { Reach } from '../../domain/ground/rights'
import { ROLE_LABELS, type Role } from '../../domain/ground/post'

const REACH_WORDS: Record<Reach, string> = {
  own: 'own', ownTeam: 'her team', ownStation: 'her station', ownSubCentre: 'her township', ownCentre: 'her county', anywhere: 'anywhere',
}

const HEAD = `# Who may do what, where

Printed by \`npm run rights\` from the actions' cards (\`domain/<feature>/actions.ts\`); a test fails when the two differ. What has no row cannot be
called. *own*: she is the beneficiary, the writer or the holder. The other columns say how far the role reaches from the
place it is held at. Within a row the action itself may refuse further (life cycles, terms, consents).
`

const rolesIn = (name: ActionName, where: Reach): string =>
  cardOf(name).may.filter((right) => right.where === where).map(({ role }) => ROLE_LABELS[role]).join('、')

export function authorisationPage(): string {
  const reaches = Object.keys(REACH_WORDS) as Reach[]
  const rows = ACTION_NAMES.map((name) => `| ${name} | ${cardOf(name).kind} | ${reaches.map((where) => rolesIn(name, where)).join(' | ')} |`)
  const roles = (Object.keys(ROLE_LABELS) as Role[]).map((role) => `${ROLE_LABELS[role]} \`${role}\``)
  return [
    HEAD,
    `Roles: ${roles.join(' · ')}.`,
    `Before joining: ${STRANGER_ACTIONS.map((name) => `\`${name}\``).join(', ')}.`,
    '',
    `| action | | ${reaches.map((where) => REACH_WORDS[where]).join(' | ')} |`,
    `|---|---|${reaches.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n')
}

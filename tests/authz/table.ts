/** The table of rights as the page that is checked in (docs/authorisation.md): whoever changes a right changes that page
 *  too, and sees it in the review. */
import { ACTIONS, type ActionName } from '../../domain/actions'
import { AUTHORISATION, STRANGER_ACTIONS, type Reach } from '../../domain/authorisation'
import { ROLE_LABELS, type Role } from '../../domain/person/post'

const REACH_WORDS: Record<Reach, string> = {
  own: 'own', ownTeam: 'her team', ownStation: 'her station', ownSubCentre: 'her township', ownCentre: 'her county', anywhere: 'anywhere',
}

const HEAD = `# Who may do what, where

Printed by \`npm run rights\` from \`domain/authorisation.ts\`; a test fails when the two differ. What has no row cannot be
called. *own*: she is the beneficiary, the writer or the holder. The other columns say how far the role reaches from the
place it is held at. Within a row the action itself may refuse further (life cycles, terms, consents).
`

const rolesIn = (name: ActionName, where: Reach): string =>
  AUTHORISATION[name].filter((right) => right.where === where).map(({ role }) => ROLE_LABELS[role]).join('、')

export function authorisationPage(): string {
  const reaches = Object.keys(REACH_WORDS) as Reach[]
  const names = Object.keys(ACTIONS) as ActionName[]
  const rows = names.map((name) => `| ${name} | ${ACTIONS[name]} | ${reaches.map((where) => rolesIn(name, where)).join(' | ')} |`)
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

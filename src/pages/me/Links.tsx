import type { Me } from '../../../domain/person/contract'
import { LinkCard } from '../../features/person/LinkCard'
import { LinkRows } from '../../features/person/LinkRows'
import { isA } from '../../features/person/useMe'
import { Section } from '../../ui/Section'
import { ME_LINKS, type LinkGroup } from './waysOn'

const linksFor = (me: Me, group: LinkGroup) => ME_LINKS.filter((link) => link.group === group && (!link.roles || isA(me, ...link.roles)))

/** What of a group is for her to see. */
export function Links({ me, group }: { me: Me; group: LinkGroup }) {
  return (
    <>
      {linksFor(me, group).map(({ icon, title, words, open }) => <LinkCard key={title} icon={icon} title={title} words={words} onPress={open} />)}
    </>
  )
}

/** The same under its heading; nothing at all when there is nothing for her. */
export function LinkSection({ me, group, title }: { me: Me; group: LinkGroup; title: string }) {
  const rows = linksFor(me, group)
  return rows.length === 0 ? null : <Section title={title}><LinkRows rows={rows} /></Section>
}

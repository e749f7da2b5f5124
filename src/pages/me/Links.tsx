import type { Me } from '../../../domain/person/contract'
import { ME_ROWS } from '../../features/ways'
import { LinkCard } from '../../frame/LinkCard'
import { LinkRows } from '../../frame/LinkRows'
import { isA } from '../../frame/useMe'
import type { WayGroup } from '../../frame/ways'
import { Section } from '../../ui/Section'

const linksFor = (me: Me, group: WayGroup) => ME_ROWS.filter((row) => row.group === group && (!row.roles || isA(me, ...row.roles)))

/** What of a group is for her to see. */
export function Links({ me, group }: { me: Me; group: WayGroup }) {
  return (
    <>
      {linksFor(me, group).map(({ icon, title, words, open }) => <LinkCard key={title} icon={icon} title={title} words={words} onPress={open} />)}
    </>
  )
}

/** The same under its heading; nothing at all when there is nothing for her. */
export function LinkSection({ me, group, title }: { me: Me; group: WayGroup; title: string }) {
  const rows = linksFor(me, group)
  return rows.length === 0 ? null : <Section title={title}><LinkRows rows={rows} /></Section>
}

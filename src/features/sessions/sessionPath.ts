import type { Instrument } from '../../core/instrument/instrumentSchema'
import { languageOfText, textIn } from '../../core/instrument/text'
import { occasionOf } from '../../core/session/occasion'
import { answerOf } from '../../core/session/recorded'
import { itemsOf } from '../../core/session/sessionProgress'
import type { Session } from '../../core/session/sessionSchema'
import { useRoomView } from './roomView'

/** The way back from a page of a session. Turned to the group, nothing but the session itself. */
export function crumbsOf(session: Session, instrument: Instrument, language: string, domain?: string) {
  const occasion = occasionOf(session, instrument)
  const title = [instrument.title, occasion?.title ?? []]
    .flat()
    .map((text) => textIn(text, language))
    .join(': ')
  const area = instrument.domains.find((other) => other.id === domain)
  const here = { label: title, href: `/sessions/${session.id}`, language: languageOfText(instrument.title, language) }
  if (!area) return [here]
  const there = { label: textIn(area.title, language), href: domainPath(session, area.id) }
  return [here, { ...there, language: languageOfText(area.title, language) }]
}

export function domainPath(session: Session, domain: string): string {
  return `/sessions/${session.id}/domains/${domain}`
}

/** The domain that the session covers after this one, if any. */
export function domainAfter(session: Session, domain: string): string | undefined {
  return session.domains[session.domains.indexOf(domain) + 1]
}

/** Where a tap on a domain leads: the layout that was chosen, else one item for a group or a small screen; the first open one. */
export function useDomainHref(session: Session, instrument: Instrument): (domain: string) => string {
  const turned = useRoomView((view) => view.turned)
  const layout = useRoomView((view) => view.layout) ?? (turned || window.innerWidth < 700 ? 'one' : 'page')
  if (layout === 'page') return (domain) => domainPath(session, domain)
  const items = itemsOf(session, instrument)
  return (domain) => {
    const own = items.filter((item) => item.domain === domain)
    const first = own.find((item) => answerOf(session, item) === undefined) ?? own[0]
    return first ? `${domainPath(session, domain)}/${first.id}` : domainPath(session, domain)
  }
}

import type { Domain, Instrument } from '../../instrument/instrumentSchema'
import type { Session, Topic } from '../sessionSchema'

/** Parks something that came up, or words it anew. Without words it is no topic: then it is taken out. */
export function writeTopic(session: Session, of: { id: string; text: string; domain?: string | undefined }): Session {
  if (of.text.trim() === '') return takeTopicOut(session, of.id)
  const topics = topicsOf(session)
  if (topics.some(({ id }) => id === of.id)) return changed(session, of.id, (topic) => ({ ...topic, text: of.text }))
  const parked = { id: of.id, text: of.text, done: false, ...(of.domain !== undefined && { domain: of.domain }) }
  return { ...session, topics: [...topics, parked] }
}

export function markTopic(session: Session, of: { id: string; done: boolean }): Session {
  return changed(session, of.id, (topic) => ({ ...topic, done: of.done }))
}

/** A session that never had a topic stays without a list of them. */
export function takeTopicOut(session: Session, id: string): Session {
  if (!topicsOf(session).some((topic) => topic.id === id)) return session
  const { topics, ...others } = session
  const left = topicsOf(session).filter((topic) => topic.id !== id)
  return left.length === 0 ? others : { ...others, topics: left }
}

/** Those that wait to be talked about. */
export function openTopics(session: Session): Topic[] {
  return topicsOf(session).filter(({ done }) => !done)
}

/** As they were parked, area by area in the instrument's order; last those that belong to no area it has. */
export function topicsByArea(topics: Topic[], { domains }: Instrument): { domain?: Domain; topics: Topic[] }[] {
  const of = (domain: Domain) => topics.filter((topic) => topic.domain === domain.id)
  const elsewhere = topics.filter((topic) => !domains.some(({ id }) => id === topic.domain))
  return [...domains.map((domain) => ({ domain, topics: of(domain) })), { topics: elsewhere }].filter(
    (group) => group.topics.length > 0,
  )
}

export function topicsOf(session: Session): Topic[] {
  return session.topics ?? []
}

function changed(session: Session, id: string, change: (topic: Topic) => Topic): Session {
  if (!topicsOf(session).some((topic) => topic.id === id)) return session
  return { ...session, topics: topicsOf(session).map((topic) => (topic.id === id ? change(topic) : topic)) }
}

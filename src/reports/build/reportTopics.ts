import type { Instrument } from '../../core/instrument/instrumentSchema'
import { openTopics, topicsByArea } from '../../core/session/aids/topics'
import type { Session } from '../../core/session/sessionSchema'
import type { ReportTopic } from '../report'
import { textOf } from './reportAnswer'
import { typedText } from './typedText'

/** What still waits to be talked about, area by area. What is done is not told again. */
export function reportTopics(of: { session: Session; instrument: Instrument; language: string }): ReportTopic[] {
  return topicsByArea(openTopics(of.session), of.instrument).flatMap(({ domain, topics }) => {
    const area = domain ? textOf(domain.title, of.language) : ''
    return topics.map(({ id, text }) => ({ id, text: typedText(text), area }))
  })
}

import { useMemo } from 'react'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import { levelAt } from '../../core/instrument/levels'
import { type Text, textIn } from '../../core/instrument/text'
import { groupStandings } from '../../core/scoring/findings/groupStanding'
import { progressOf } from '../../core/session/sessionProgress'
import { sessionResult, sessionSuggestions } from '../../core/session/sessionResult'
import type { Session } from '../../core/session/sessionSchema'
import { useReadySession } from '../../store/readySession'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'

export type Findings = ReturnType<typeof findingsOf>

/** What the open session's answers say, and the instrument's words for it. Computed again with each change, never kept. */
export function useFindings(): Findings {
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  return useMemo(() => findingsOf(session, instrument, language), [session, instrument, language])
}

function findingsOf(session: Session, instrument: Instrument, language: string) {
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const titles = new Map(instrument.domains.map((domain) => [domain.id, domain.title]))
  const result = sessionResult(session, instrument)
  const inWords = (text: Text | undefined) => (text ? textIn(text, language) : '')
  return {
    session,
    instrument,
    language,
    result,
    /** What is taken together, said by itself. */
    standings: groupStandings(instrument, result),
    suggestions: sessionSuggestions(session, instrument),
    progress: progressOf(session, instrument),
    inWords,
    item: (id: string): Item | undefined => items.get(id),
    name: (id: string) => inWords(items.get(id)?.name) || id,
    area: (id: string) => inWords(titles.get(id)) || id,
    areaTitle: (id: string): Text | undefined => titles.get(id),
    level: (id: string, value: number) => {
      const item = items.get(id)
      return item && levelAt(instrument, item, value)
    },
    areaHref: (domain: string) => `/sessions/${session.id}/domains/${domain}`,
    itemHref: (id: string) => `/sessions/${session.id}/domains/${items.get(id)?.domain}/${id}`,
  }
}

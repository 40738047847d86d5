import { useMemo } from 'react'
import { type Text, textIn } from '../../core/instrument/text'
import { choosePriorities, type PlanSource } from '../../core/planning/choosePriorities'
import { reasonFor } from '../../core/planning/reasonFor'
import { answersOf, progressOf } from '../../core/session/sessionProgress'
import { sessionResult } from '../../core/session/sessionResult'
import { useReadySession } from '../../store/readySession'
import { dayHere } from '../../ui/fields/date/monthsAfter'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { en } from './words/en'

/** The open session's plan, what it grows out of, and the one way to choose its priorities. */
export function usePlanning() {
  const { draft } = useWords(en)
  const ready = useReadySession()
  const language = useInstrumentLanguage()
  const { session, instrument, plan, changePlan } = ready
  const read = useMemo(() => {
    const items = new Map(instrument.items.map((item) => [item.id, item]))
    const inWords = (text: Text | undefined) => (text ? textIn(text, language) : '')
    const titles = new Map(instrument.domains.map((domain) => [domain.id, inWords(domain.title)]))
    const result = sessionResult(session, instrument)
    const said = { instrument, answers: answersOf(session, instrument), result, language }
    return {
      result,
      progress: progressOf(session, instrument),
      inWords,
      name: (id: string) => inWords(items.get(id)?.name) || id,
      area: (id: string) => titles.get(id) ?? id,
      reason: (id: string) => {
        const item = items.get(id)
        return item ? reasonFor(item, said) : ''
      },
      isUrgent: (id: string) => result.redFlags.some((flag) => flag.item === id),
    }
  }, [session, instrument, language])
  const source = (): PlanSource => ({
    planId: crypto.randomUUID(),
    sessionId: session.id,
    organisationId: session.organisationId,
    instrument,
    answers: answersOf(session, instrument),
    result: read.result,
    language,
    today: dayHere(new Date()),
    newId: () => crypto.randomUUID(),
    words: { ...draft, because: (item) => read.reason(item.id) },
  })
  return {
    ...ready,
    ...read,
    here: `/sessions/${session.id}`,
    chosen: plan?.priorities.map(({ item }) => item) ?? [],
    /** The plan with the priorities that `from` makes of those it has. */
    choose: (from: (chosen: string[]) => string[]) =>
      changePlan((before) => {
        const chosen = before?.priorities.map(({ item }) => item) ?? []
        return choosePriorities(before, from(chosen), source())
      }),
  }
}

export type Planning = ReturnType<typeof usePlanning>

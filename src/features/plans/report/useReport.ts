import { useEffect, useState } from 'react'
import { sessionResult } from '../../../core/session/sessionResult'
import type { Report } from '../../../reports/report'
import { useReadySession } from '../../../store/readySession'
import type { AdvisorDetails } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { dayHere } from '../../../ui/fields/date/monthsAfter'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'

const nobody: AdvisorDetails = { name: '', body: '', contact: '', logo: '' }

/** The advisor's details for the documents; `unreadable` where the device holds them and cannot read them. */
export type DetailsFound = { state: 'reading' } | { state: 'read' | 'unreadable'; details: AdvisorDetails }

export function useAdvisor(): DetailsFound {
  const store = useStore()
  const [found, setFound] = useState<DetailsFound>({ state: 'reading' })
  useEffect(() => {
    let wanted = true
    const show = (details: DetailsFound) => wanted && setFound(details)
    store.settings.read().then(
      (read) => {
        if (read.found === 'unreadable') return show({ state: 'unreadable', details: nobody })
        show({ state: 'read', details: read.found === 'yes' ? read.value.advisor : nobody })
      },
      () => show({ state: 'unreadable', details: nobody }),
    )
    return () => {
      wanted = false
    }
  }, [store])
  return found
}

/** What every document of the open session is made from, as it stands at this moment. */
export function useReport(advisor: AdvisorDetails): () => Promise<Report> {
  const { session, instrument, plan } = useReadySession()
  const language = useInstrumentLanguage()
  return async () => {
    const { buildReport } = await import('../../../reports/build/buildReport')
    return buildReport({
      session,
      instrument,
      plan,
      advisor,
      result: sessionResult(session, instrument),
      language,
      madeUp: session.madeUp,
      now: dayHere(new Date()),
    })
  }
}

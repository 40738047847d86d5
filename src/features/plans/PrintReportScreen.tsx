import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { PrintReason } from '../../reports/print/PrintedReport'
import type { Report } from '../../reports/report'
import { useReadySession } from '../../store/readySession'
import type { AdvisorDetails } from '../../store/store'
import { Loading } from '../../ui/blocks/Loading'
import { Notice } from '../../ui/blocks/Notice'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { PrintButton } from '../../ui/controls/PrintButton'
import { useTitle } from '../../ui/layout/useTitle'
import { useWords } from '../../ui/words/useWords'
import styles from './report/Report.module.css'
import { useAdvisor, useReport } from './report/useReport'
import { enReport } from './words/enReport'

const PrintedReport = lazy(async () => ({
  default: (await import('../../reports/print/PrintedReport')).PrintedReport,
}))

/** The report as a page that any browser prints, in every script. Its heading is the report's own. */
export function PrintReportScreen() {
  const words = useWords(enReport).printed
  const { session } = useReadySession()
  const advisor = useAdvisor()
  const main = useRef<HTMLElement>(null)
  // Browsers keep titles in their history, in clear: so it names nobody.
  useTitle(words.title)
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  return (
    <main id="main" tabIndex={-1} ref={main}>
      <div className={styles.bar}>
        <ButtonLink kind="quiet" href={`/sessions/${session.id}/report`}>
          {words.back}
        </ButtonLink>
        <PrintButton kind="main" />
      </div>
      {advisor.state === 'reading' ? <Loading /> : <Printed advisor={advisor.details} />}
    </main>
  )
}

function Printed({ advisor }: { advisor: AdvisorDetails }) {
  const words = useWords(enReport).printed
  const build = useReport(advisor)
  const { session, plan } = useReadySession()
  const [report, setReport] = useState<Report | 'failed'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: built again when what it says has changed
  useEffect(() => {
    let wanted = true
    build().then(
      (built) => wanted && setReport(built),
      () => wanted && setReport('failed'),
    )
    return () => {
      wanted = false
    }
  }, [session, plan, advisor])
  if (report === undefined) return <Loading />
  if (report === 'failed') return <Notice tone="warn" title={words.failed} announce />
  return (
    <Suspense fallback={<Loading />}>
      <PrintedReport report={report} reason={reasonIn(window.location.search)} />
    </Suspense>
  )
}

/** Why somebody was sent here from the PDF, as the address says. */
function reasonIn(search: string): PrintReason | undefined {
  const asked = new URLSearchParams(search)
  const because = asked.get('because')
  if (because === 'too-long' || because === 'failed') return { problem: because }
  if (because !== 'script-not-covered') return undefined
  return { problem: because, characters: asked.get('characters') ?? '' }
}

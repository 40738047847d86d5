import { textIn } from '../../core/instrument/text'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
import { progressOf } from '../../core/session/sessionProgress'
import { useReadySession } from '../../store/readySession'
import { Loading } from '../../ui/blocks/Loading'
import { Notice } from '../../ui/blocks/Notice'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Foot } from '../../ui/layout/Foot'
import { Page } from '../../ui/layout/Page'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { NothingAnswered } from './NothingAnswered'
import { Afterwards } from './report/Afterwards'
import { OtherFiles } from './report/OtherFiles'
import { PdfCard } from './report/PdfCard'
import styles from './report/Report.module.css'
import { type DetailsFound, useAdvisor, useReport } from './report/useReport'
import { enReport } from './words/enReport'

/** Makes what the advisor leaves behind: the PDF, and the plan in forms that others can go on with. */
export function ReportScreen() {
  const words = useWords(enReport)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const advisor = useAdvisor()
  const here = `/sessions/${session.id}`
  const planned = leadsToPlan(instrument)
  return (
    <Page
      title={planned ? words.title : words.alone.title}
      crumbs={[{ label: textIn(instrument.title, language), href: here }]}
      lead={<p>{planned ? words.lead[session.mode] : words.alone.lead}</p>}
    >
      <Documents advisor={advisor} here={here} />
      <Foot
        back={
          <ButtonLink kind="quiet" href={planned ? `${here}/plan` : `${here}/results`}>
            {planned ? words.back : words.alone.back}
          </ButtonLink>
        }
      />
    </Page>
  )
}

function Documents({ advisor, here }: { advisor: DetailsFound; here: string }) {
  const words = useWords(enReport)
  const { session, instrument, plan } = useReadySession()
  const report = useReport(advisor.state === 'reading' ? noDetails : advisor.details)
  if (progressOf(session, instrument).answered === 0) return <NothingAnswered href={here} />
  if (advisor.state === 'reading') return <Loading />
  const { name, body, contact } = advisor.details
  const nameless = session.mode === 'facilitated' && [name, body, contact].every((text) => text.trim() === '')
  return (
    <>
      <div className={styles.notices}>
        {!plan && leadsToPlan(instrument) && (
          <Notice tone="info" title={words.noPlan.title}>
            <p>
              {words.noPlan.text} <a href={`${here}/priorities`}>{words.noPlan.action}</a>
            </p>
          </Notice>
        )}
        {advisor.state === 'unreadable' && <p>{words.unreadableDetails}</p>}
        {advisor.state === 'read' && nameless && (
          <p>
            {words.noDetails.text} <a href="/settings">{words.noDetails.action}</a>
          </p>
        )}
      </div>
      <PdfCard report={report} madeUp={session.madeUp} planned={leadsToPlan(instrument)} here={here} />
      <OtherFiles report={report} planId={plan?.id} here={here} />
      <Afterwards here={here} />
      {!session.madeUp && (session.mode === 'facilitated' || session.subject) && (
        <p>
          {words.handOver.text} <a href={`${here}/hand-over`}>{words.handOver.action}</a>
        </p>
      )}
    </>
  )
}

const noDetails = { name: '', body: '', contact: '', logo: '' }

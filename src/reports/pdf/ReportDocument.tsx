import { Document } from '@react-pdf/renderer'
import { documentTitle } from '../phrases/reportTitle'
import type { Report } from '../report'
import { reportWords } from '../words/reportWords'
import { CoverPage } from './pages/CoverPage'
import { FindingsPages } from './pages/FindingsPages'
import { MethodPage } from './pages/MethodPage'
import { PlanPages } from './pages/PlanPages'
import { ProfilePage } from './pages/ProfilePage'
import { SummaryPage } from './pages/SummaryPage'
import { TopicsPage } from './pages/TopicsPage'
import { EvidencePages } from './stages/EvidencePages'
import { StagesPage } from './stages/StagesPage'

/** The whole PDF, in the order that a committee reads it. */
export function ReportDocument({ report, onPage }: { report: Report; onPage: (pages: number) => void }) {
  const words = reportWords(report.language)
  const sheet = { report, words, onPage }
  return (
    <Document
      title={documentTitle(report, words)}
      author={report.advisor === 'none' ? report.organisation : report.advisor.body || report.advisor.name}
      subject={words.method.instrument(report.instrument)}
      creator="Soundings"
      producer="Soundings"
      language={words.languageTag}
      pageMode="useOutlines"
    >
      <CoverPage {...sheet} />
      <SummaryPage {...sheet} />
      <StagesPage {...sheet} />
      <ProfilePage {...sheet} />
      {report.leadsToPlan && <PlanPages {...sheet} />}
      {report.topics.length > 0 && <TopicsPage {...sheet} />}
      <FindingsPages {...sheet} />
      <EvidencePages {...sheet} />
      <MethodPage {...sheet} />
    </Document>
  )
}

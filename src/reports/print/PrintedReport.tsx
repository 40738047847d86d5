import { coverFacts } from '../phrases/coverFacts'
import { flagName, flagSentence } from '../phrases/flagSentence'
import { methodParagraphs } from '../phrases/methodParagraphs'
import { madeHow, reportName, shortTitle } from '../phrases/reportTitle'
import type { Report } from '../report'
import type { ReportWords } from '../words/en'
import { reportWords } from '../words/reportWords'
import { PrintedFindings } from './PrintedFindings'
import { PrintedPlan } from './PrintedPlan'
import { PrintedProfile } from './PrintedProfile'
import { PrintedTogether } from './PrintedTogether'
import { PrintedTopics } from './PrintedTopics'
import styles from './printed.module.css'
import { PrintedEvidence } from './stages/PrintedEvidence'
import { PrintedStages } from './stages/PrintedStages'
import { Typed } from './Typed'

/** Why the print view stands in for the PDF. */
export type PrintReason = { problem: 'script-not-covered'; characters: string } | { problem: 'too-long' | 'failed' }

/** The same report as the PDF, as a page that any browser can print or save, in every script. */
export function PrintedReport({ report, reason }: { report: Report; reason?: PrintReason | undefined }) {
  const words = reportWords(report.language)
  return (
    <article className={styles.sheet} lang={words.languageTag}>
      {reason && (
        <p className={styles.reason} role="status">
          {reasonSentence(reason, words)}
        </p>
      )}
      {report.madeUp && <p className={styles.watermark}>{words.madeUp}</p>}
      <Cover report={report} words={words} />
      <Summary report={report} words={words} />
      <PrintedStages stages={report.stages} words={words} />
      <PrintedProfile report={report} words={words} />
      {report.leadsToPlan && <PrintedPlan plan={report.plan} days={report.days} words={words} />}
      <PrintedTopics topics={report.topics} words={words} />
      <PrintedFindings report={report} words={words} />
      <PrintedEvidence standsBehind={report.standsBehind} words={words} />
      <section className={styles.part}>
        <h2>{words.method.heading}</h2>
        {methodParagraphs(report, words).map((paragraph) => (
          <Typed key={paragraph} text={paragraph} />
        ))}
      </section>
    </article>
  )
}

function reasonSentence(reason: PrintReason, words: ReportWords): string {
  if ('characters' in reason) return words.print.scripts([...reason.characters].slice(0, 12).join(' '))
  return reason.problem === 'too-long' ? words.print.tooLong : words.print.failed
}

type Part = { report: Report; words: ReportWords }

function Cover({ report, words }: Part) {
  const { advisor } = report
  return (
    <header className={styles.cover}>
      <h1 dir="auto" className={styles.typed}>
        {reportName(report, words)}
      </h1>
      <p className={styles.subtitle}>{shortTitle(report, words)}</p>
      <p>{madeHow(report, words)}</p>
      {report.madeUp && <p className={styles.flagged}>{words.madeUpNote}</p>}
      <dl className={styles.facts}>
        {coverFacts(report, words).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {advisor !== 'none' && (
        <div className={styles.advisor}>
          {advisor.logo !== '' && <img src={advisor.logo} alt={words.advisor.logo} />}
          <div>
            <p className={styles.soft}>{words.advisor[report.mode === 'self' ? 'self' : 'heading']}</p>
            <Typed text={[advisor.name, advisor.body, advisor.contact].filter(Boolean).join('\n')} />
          </div>
        </div>
      )}
    </header>
  )
}

function Summary({ report, words }: Part) {
  const { summary } = report
  return (
    <section className={styles.part}>
      <h2>{words.summary.heading}</h2>
      {summary.redFlags.length === 0 && <p>{words.summary.noRedFlags}</p>}
      {summary.redFlags.length > 0 && (
        <div className={styles.flagBox}>
          <h3>{words.summary.redFlags}</h3>
          <ul>
            {summary.redFlags.map((flag) => (
              <li key={`${flag.domain} ${flag.item}`}>
                <strong>{flagName(flag, words)}</strong>
                <Typed text={flag.says} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {report.leadsToPlan && <StrengthsAndPriorities report={report} words={words} />}
      <PrintedTogether groups={report.groups} words={words} />
      {summary.warnings.length > 0 && <h3>{words.summary.warnings}</h3>}
      <Lines lines={summary.warnings.map(flagSentence)} />
      {summary.signals.length > 0 && <h3>{words.summary.signals}</h3>}
      <Lines lines={summary.signals} />
    </section>
  )
}

function StrengthsAndPriorities({ report, words }: Part) {
  const { summary } = report
  return (
    <>
      <h3>{words.summary[report.mode === 'self' ? 'strengthsSelf' : 'strengths']}</h3>
      {summary.strengths.length === 0 && <p>{words.summary.noStrengths}</p>}
      <ul>
        {summary.strengths.map((strength) => (
          <li key={strength.name}>
            <strong>{strength.name}</strong>
            <Typed text={strength.description} />
          </li>
        ))}
      </ul>
      <h3>{words.summary.priorities}</h3>
      {summary.priorities.length === 0 && <p>{words.summary.noPriorities}</p>}
      <Lines lines={summary.priorities} numbered />
    </>
  )
}

function Lines({ lines, numbered = false }: { lines: string[]; numbered?: boolean }) {
  if (lines.length === 0) return null
  const List = numbered ? 'ol' : 'ul'
  return (
    <List>
      {[...new Set(lines)].map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </List>
  )
}

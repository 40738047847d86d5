import { EmptyState } from '../../ui/blocks/EmptyState'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { PrintButton } from '../../ui/controls/PrintButton'
import { Foot } from '../../ui/layout/Foot'
import { Page } from '../../ui/layout/Page'
import { formatDate } from '../../ui/words/formatDate'
import { useWords } from '../../ui/words/useWords'
import { AreaByArea } from './areas/AreaByArea'
import { HeldBack } from './areas/HeldBack'
import { InShort } from './InShort'
import { LookFirst } from './LookFirst'
import { NotSaid } from './NotSaid'
import styles from './Results.module.css'
import { Signals } from './Signals'
import { type Findings, useFindings } from './useFindings'
import { en } from './words/en'

/** What the answers say: words first, then each area by itself. Nothing is stored, and there is no total. */
export function ResultsScreen() {
  const words = useWords(en)
  const findings = useFindings()
  const { session, instrument, progress, inWords } = findings
  const here = `/sessions/${session.id}`
  const back = (
    <ButtonLink kind="quiet" href={here}>
      {words.back}
    </ButtonLink>
  )
  const frame = {
    title: words.title,
    crumbs: [{ label: inWords(instrument.title), href: here }],
    lead: (
      <>
        <p>
          <bdi>{session.organisationName}</bdi>
          {words.day(formatDate(session.startedAt))}
        </p>
        <PartlyAnswered findings={findings} />
      </>
    ),
  }
  if (progress.answered === 0) {
    return (
      <Page {...frame}>
        <EmptyState
          title={words.empty.title}
          text={words.empty.text[session.mode]}
          action={<ButtonLink href={here}>{words.empty.action}</ButtonLink>}
        />
      </Page>
    )
  }
  return (
    <Page {...frame}>
      <LookFirst findings={findings} />
      <InShort findings={findings} />
      <Signals findings={findings} />
      <AreaByArea findings={findings} />
      <HeldBack findings={findings} />
      <NotSaid findings={findings} />
      <p className={styles.section}>
        <PrintButton />
      </p>
      <Foot back={back} main={<ButtonLink href={`${here}/priorities`}>{words.choose}</ButtonLink>} />
    </Page>
  )
}

/** Says honestly how much stands behind what is shown. */
function PartlyAnswered({ findings }: { findings: Findings }) {
  const words = useWords(en).partly
  const { answered, asked } = findings.progress
  if (answered === asked) return null
  return (
    <p>
      {words.title(answered, asked)} {answered > 0 && words.text}{' '}
      {answered > 0 && <a href={`/sessions/${findings.session.id}/review`}>{words.action}</a>}
    </p>
  )
}

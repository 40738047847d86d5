import { languageOfText } from '../../core/instrument/text'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
import { occasionOf } from '../../core/session/occasion'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { PrintButton } from '../../ui/controls/PrintButton'
import { Foot } from '../../ui/layout/Foot'
import { Page } from '../../ui/layout/Page'
import { formatDate } from '../../ui/words/formatDate'
import { useWords } from '../../ui/words/useWords'
import { AreaByArea } from './areas/AreaByArea'
import { HeldBack } from './areas/HeldBack'
import { TakenTogether } from './areas/TakenTogether'
import { CompareLinks } from './compare/CompareLinks'
import { FinishAlone } from './FinishAlone'
import { InShort } from './InShort'
import { LookFirst } from './LookFirst'
import { NotSaid } from './NotSaid'
import styles from './Results.module.css'
import { Signals } from './Signals'
import { StagesGrid } from './stages/StagesGrid'
import { StandsBehind } from './stages/StandsBehind'
import { type Findings, useFindings } from './useFindings'
import { Worded } from './Worded'
import { en } from './words/en'
import { figuresEn } from './words/figuresEn'

/** What the answers say: words first, then each area by itself. Nothing is stored, and there is no total. */
export function ResultsScreen() {
  const words = useWords(en)
  const findings = useFindings()
  const { session, instrument, progress, inWords, language } = findings
  const alone = useWords(figuresEn)
  const occasion = occasionOf(session, instrument)
  const planned = leadsToPlan(instrument)
  const verdictFirst = findings.standings.some(({ isVerdict }) => isVerdict)
  const here = `/sessions/${session.id}`
  const back = (
    <ButtonLink kind="quiet" href={here}>
      {words.back}
    </ButtonLink>
  )
  const frame = {
    title: planned ? words.title : alone.titleAlone,
    crumbs: [{ label: inWords(instrument.title), href: here, language: languageOfText(instrument.title, language) }],
    lead: (
      <>
        <p>
          <bdi>{session.organisationName}</bdi>
          {session.organisationName && occasion && ', '}
          <Worded text={occasion?.title} />
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
      {verdictFirst && <TakenTogether findings={findings} />}
      <LookFirst findings={findings} />
      {planned && <InShort findings={findings} />}
      <Signals findings={findings} />
      {!verdictFirst && <TakenTogether findings={findings} />}
      <AreaByArea findings={findings} />
      <StagesGrid findings={findings} />
      {session.subject !== 'advisor' && <CompareLinks />}
      <HeldBack findings={findings} />
      <StandsBehind findings={findings} />
      <NotSaid findings={findings} />
      {!planned && <FinishAlone />}
      {instrument.derivedFrom && <p className={styles.soft}>{instrument.licence.attribution}</p>}
      <p className={`${styles.section} ${styles.ways}`}>
        <PrintButton />
        {session.subject === 'advisor' && (
          <ButtonLink kind="quiet" href={`${here}/report`}>
            {alone.toReport}
          </ButtonLink>
        )}
      </p>
      <Foot back={back} main={<WayOn findings={findings} />} />
    </Page>
  )
}

/** To the plan; where there is none, to what the session is kept for. */
function WayOn({ findings: { session, instrument } }: { findings: Findings }) {
  const { choose } = useWords(en)
  const words = useWords(figuresEn)
  const here = `/sessions/${session.id}`
  if (leadsToPlan(instrument)) return <ButtonLink href={`${here}/priorities`}>{choose}</ButtonLink>
  if (session.subject === 'advisor') return <ButtonLink href="/advisor">{words.toAdvisor}</ButtonLink>
  return <ButtonLink href={`${here}/report`}>{words.toReport}</ButtonLink>
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

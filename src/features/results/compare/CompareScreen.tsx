import { useEffect } from 'react'
import { languageOfText, textIn } from '../../../core/instrument/text'
import type { Comparison } from '../../../core/session/compare/compareSessions'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Loading } from '../../../ui/blocks/Loading'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { PrintButton } from '../../../ui/controls/PrintButton'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { formatDate } from '../../../ui/words/formatDate'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import { compareEn } from '../words/compareEn'
import { en } from '../words/en'
import own from './Compare.module.css'
import { ComparedAreas } from './ComparedAreas'
import { ComparedItems } from './ComparedItems'
import { ComparedPriorities } from './ComparedPriorities'
import { comparedWords, type Wording } from './comparedWords'
import { useComparison } from './useComparison'

/** An earlier session beside the open one: words first, then areas, what was worked on, and every question. */
export function CompareScreen({ earlier: earlierId }: { earlier: string }) {
  const words = useWords(compareEn)
  const { areas: areaWords } = useWords(en)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const opened = useComparison(earlierId)
  const here = `/sessions/${session.id}`
  const go = useGo()
  const turned = opened.state === 'other-way-round' && `/sessions/${earlierId}/compare/${session.id}`
  useEffect(() => {
    if (turned) go(turned, { replace: true })
  }, [go, turned])
  const title = { label: textIn(instrument.title, language), language: languageOfText(instrument.title, language) }
  const crumbs = [{ ...title, href: here }]
  const back = (
    <ButtonLink kind="quiet" href={`${here}/results`}>
      {words.back}
    </ButtonLink>
  )
  if (opened.state === 'opening' || opened.state === 'other-way-round') return <Loading />
  if (opened.state !== 'ready') {
    const why = opened.state === 'refused' ? words.refused[opened.problem] : words.missing
    return (
      <Page title={words.title} crumbs={crumbs}>
        <EmptyState title={why} action={back} />
      </Page>
    )
  }
  const { earlier, comparison } = opened
  const wording = comparedWords({ earlier, later: { session, instrument }, language, words })
  const days = [earlier.session.startedAt, session.startedAt].map((day) => formatDate(day))
  return (
    <Page
      title={words.title}
      crumbs={crumbs}
      lead={
        <p>
          <bdi>{session.organisationName}</bdi>
          {': '}
          {words.lead(days[0] ?? '', days[1] ?? '')}
        </p>
      }
    >
      <InShort comparison={comparison} wording={wording} />
      <ComparedAreas comparison={comparison} wording={wording} words={words} areaWords={areaWords} />
      <ComparedPriorities priorities={comparison.priorities} wording={wording} />
      <ComparedItems items={comparison.items} wording={wording} />
      <p className={styles.section}>
        <PrintButton />
      </p>
      <Foot back={back} />
    </Page>
  )
}

function InShort({ comparison, wording }: { comparison: Comparison; wording: Wording }) {
  const words = useWords(compareEn)
  const { counts, flags } = comparison
  const names = (ids: string[]) => ids.map(wording.name)
  const lines = [
    flags.settled.length > 0 && words.settled(names(flags.settled)),
    flags.raised.length > 0 && words.raised(names(flags.raised)),
    words.same(counts.same),
    counts.changed > 0 && words.changed(counts.changed),
    counts.new > 0 && words.added(counts.new),
    counts.gone > 0 && words.gone(counts.gone),
    counts['asked-once'] > 0 && words.once(counts['asked-once']),
  ].filter((line) => line !== false)
  return (
    <Card title={words.inShort}>
      <ul className={own.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  )
}

import { textIn } from '../../core/instrument/text'
import { advisorProgress } from '../../core/session/advisor/advisorProgress'
import { Card } from '../../ui/blocks/Card'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { Loading } from '../../ui/blocks/Loading'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import styles from './advisor.module.css'
import { OwnSessions } from './OwnSessions'
import { Progress } from './progress/Progress'
import { StartOwn } from './StartOwn'
import { type OwnSession, useAdvisorSessions } from './useAdvisorSessions'
import { en } from './words/en'

/** What an advisor rated and learned, from before a training to months later. It belongs to no organisation. */
export function AdvisorScreen() {
  const words = useWords(en)
  const found = useAdvisorSessions()
  if (!found) return <Loading />
  const { sessions, instruments } = found
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>} wide>
      <div className={styles.stack}>
        {sessions.some(({ side }) => !side) && <p>{words.unreadable}</p>}
        <Changes sessions={sessions} />
        <Card title={words.sessions.title}>
          <OwnSessions sessions={sessions} />
        </Card>
        {instruments.length > 0 && <StartOwn instruments={instruments} />}
        {instruments.length === 0 && sessions.length === 0 && (
          <EmptyState
            title={words.notHere}
            text={words.notHereText}
            action={<ButtonLink href="/library">{words.toLibrary}</ButtonLink>}
          />
        )}
      </div>
    </Page>
  )
}

/** One comparison for each instrument: another one asks something else. */
function Changes({ sessions }: { sessions: OwnSession[] }) {
  const words = useWords(en).progress
  const language = useInstrumentLanguage()
  const answered = sessions.flatMap(({ side, summary }) => (side && summary.progress.answered > 0 ? [side] : []))
  const titleOf = (id: string) => {
    const newest = answered.find(({ instrument }) => instrument.id === id)
    return newest ? textIn(newest.instrument.title, language) : id
  }
  const ids = [...new Set(answered.map(({ instrument }) => instrument.id))]
  return ids.map((id) => {
    const progress = advisorProgress(answered.filter(({ instrument }) => instrument.id === id))
    if (progress === 'nothing-yet') return null
    return (
      <Card key={id} title={ids.length > 1 ? words.titleOf(titleOf(id)) : words.title}>
        {progress.sessions.length > 1 ? <Progress progress={progress} /> : <p>{words.one}</p>}
      </Card>
    )
  })
}

import { useState } from 'react'
import { saidIn, type Text } from '../../../core/instrument/text'
import { leadsToPlan } from '../../../core/planning/leadsToPlan'
import { domainsAt, occasionOf } from '../../../core/session/occasion'
import { reopenSession } from '../../../core/session/sessionChanges'
import { type DomainProgress, domainProgress, openItems, progressOf } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Spoken } from '../../../ui/blocks/Spoken'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { goToTop } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { formatDate } from '../../../ui/words/formatDate'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { TaskListAids } from '../aids/TaskListAids'
import { SuggestionsWaiting } from '../carry/SuggestionsWaiting'
import { EvidenceCard } from '../evidence/EvidenceCard'
import { RateFirstCard } from '../rating/RateFirstCard'
import { useRoomView } from '../roomView'
import styles from '../Session.module.css'
import { LeastAgreed } from '../spread/LeastAgreed'
import { NewerVersion } from '../versions/NewerVersion'
import { en } from '../words/en'
import { ChangeAreas } from './ChangeAreas'
import { DomainTasks } from './DomainTasks'
import { LanguageChoice } from './LanguageChoice'
import { RoomCard } from './RoomCard'
import { useWay, WayOn } from './WayOn'

/** A session opens on its areas: any order, stop anywhere, come back to the same place. */
export function TaskListScreen() {
  const words = useWords(en).tasks
  const { session, instrument } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  const [choosing, setChoosing] = useState(false)
  const { answered, asked } = progressOf(session, instrument)
  const occasion = occasionOf(session, instrument)
  const tasks = domainProgress(session, instrument)
  const home =
    session.subject === 'advisor'
      ? { label: words.toAdvisor, href: '/advisor' }
      : { label: session.organisationName, href: `/organisations/${session.organisationId}` }
  return (
    <Page
      title={session.finishedAt ? words.finishedTitle : words.title[session.mode]}
      crumbs={turned ? [] : [home]}
      lead={
        <>
          <p>
            <InInstrumentLanguage text={instrument.title} />, {words.version(instrument.version)}
            {occasion && (
              <>
                {' · '}
                <InInstrumentLanguage text={occasion.title} />
              </>
            )}
          </p>
          <p>
            {session.finishedAt ? words.finished(formatDate(session.finishedAt)) : progressLine(words, answered, asked)}
          </p>
          <NewerVersion />
        </>
      }
      aside={<Aside tasks={tasks} />}
    >
      {choosing ? (
        <ChangeAreas onDone={() => setChoosing(false)} />
      ) : (
        <>
          <LeastAgreed />
          <SuggestionsWaiting />
          <DomainTasks tasks={tasks} />
          {!session.finishedAt && domainsAt(instrument, session.occasion).length > 1 && (
            <Button kind="plain" onClick={() => setChoosing(true)}>
              {words.addAreas}
            </Button>
          )}
          <WayOn tasks={tasks} />
        </>
      )}
    </Page>
  )
}

function InInstrumentLanguage({ text }: { text: Text }) {
  const language = useInstrumentLanguage()
  return <Spoken {...saidIn(text, language)} />
}

function Aside({ tasks }: { tasks: DomainProgress[] }) {
  const words = useWords(en).tasks
  const { session, instrument, plan, change, mayWrite } = useReadySession()
  const turn = useRoomView((view) => view.turn)
  const turned = useRoomView((view) => view.turned)
  const way = useWay(tasks)
  const { undecided, unanswered } = openItems(session, instrument)
  const open = undecided.length + unanswered.length
  const turnToGroup = () => {
    turn(session.id)
    goToTop()
  }
  const here = `/sessions/${session.id}`
  return (
    <>
      <Card title={words.after}>
        <p className={styles.soft}>{leadsToPlan(instrument) ? words.afterText : words.afterTextAlone}</p>
        {open > 0 && (
          <p>
            <a href={`${here}/review`}>{words.review(open)}</a>
          </p>
        )}
        {way.to !== 'results' && (
          <ButtonLink kind="quiet" href={`${here}/results`}>
            {open > 0 ? words.results : words.resultsDone}
          </ButtonLink>
        )}
        {plan && way.to !== 'plan' && (
          <ButtonLink kind="quiet" href={`${here}/plan`}>
            {words.plan}
          </ButtonLink>
        )}
        {session.finishedAt && mayWrite && (
          <Button kind="plain" onClick={() => change((before) => reopenSession(before, new Date()))}>
            {words.reopen}
          </Button>
        )}
      </Card>
      <RateFirstCard />
      <EvidenceCard />
      {session.subject !== 'advisor' && <RoomCard />}
      <LanguageChoice />
      {session.mode === 'facilitated' && !turned && (
        <Card>
          <Button kind="quiet" onClick={turnToGroup}>
            {words.turn}
          </Button>
          <p className={styles.soft}>{words.turnHint}</p>
        </Card>
      )}
      <TaskListAids />
    </>
  )
}

function progressLine(words: (typeof en)['tasks'], answered: number, asked: number): string {
  return asked === 0 ? words.nothingAsked : words.progress(answered, asked)
}

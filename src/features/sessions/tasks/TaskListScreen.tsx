import { useState } from 'react'
import { textIn } from '../../../core/instrument/text'
import { reopenSession } from '../../../core/session/sessionChanges'
import { domainProgress, openItems, progressOf } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { goToTop } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { formatDate } from '../../../ui/words/formatDate'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import styles from '../Session.module.css'
import { en } from '../words/en'
import { ChangeAreas } from './ChangeAreas'
import { DomainTasks } from './DomainTasks'
import { RoomCard } from './RoomCard'

/** A session opens on its areas: any order, stop anywhere, come back to the same place. */
export function TaskListScreen() {
  const words = useWords(en).tasks
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const turned = useRoomView((view) => view.turned)
  const [choosing, setChoosing] = useState(false)
  const { answered, asked } = progressOf(session, instrument)
  const crumbs = turned ? [] : [{ label: session.organisationName, href: `/organisations/${session.organisationId}` }]
  return (
    <Page
      title={session.finishedAt ? words.finishedTitle : words.title[session.mode]}
      crumbs={crumbs}
      lead={
        <>
          <p>{words.instrument(textIn(instrument.title, language), instrument.version)}</p>
          <p>
            {session.finishedAt ? words.finished(formatDate(session.finishedAt)) : progressLine(words, answered, asked)}
          </p>
        </>
      }
      aside={<Aside />}
    >
      {choosing ? (
        <ChangeAreas onDone={() => setChoosing(false)} />
      ) : (
        <>
          <DomainTasks tasks={domainProgress(session, instrument)} />
          {!session.finishedAt && instrument.domains.length > 1 && (
            <Button kind="plain" onClick={() => setChoosing(true)}>
              {words.addAreas}
            </Button>
          )}
        </>
      )}
    </Page>
  )
}

function Aside() {
  const words = useWords(en).tasks
  const { session, instrument, plan, change, mayWrite } = useReadySession()
  const turn = useRoomView((view) => view.turn)
  const turned = useRoomView((view) => view.turned)
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
        <p className={styles.soft}>{words.afterText}</p>
        {open > 0 && <a href={`${here}/review`}>{words.review(open)}</a>}
        <ButtonLink href={`${here}/results`}>{open > 0 ? words.results : words.resultsDone}</ButtonLink>
        {plan && (
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
      <RoomCard />
      {session.mode === 'facilitated' && !turned && (
        <Card>
          <Button kind="quiet" onClick={turnToGroup}>
            {words.turn}
          </Button>
          <p className={styles.soft}>{words.turnHint}</p>
        </Card>
      )}
    </>
  )
}

function progressLine(words: (typeof en)['tasks'], answered: number, asked: number): string {
  return asked === 0 ? words.nothingAsked : words.progress(answered, asked)
}

import { useState } from 'react'
import { textIn } from '../../core/instrument/text'
import { occasionOf } from '../../core/session/occasion'
import { useStore } from '../../store/useStore'
import { LinkRow } from '../../ui/blocks/LinkRow'
import { Tag } from '../../ui/blocks/Tag'
import { Button } from '../../ui/controls/Button'
import { Dialog } from '../../ui/controls/Dialog'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import styles from './advisor.module.css'
import type { OwnSession } from './useAdvisorSessions'
import { en } from './words/en'

/** Each with where it goes on: a finished one to its results. */
export function OwnSessions({ sessions }: { sessions: OwnSession[] }) {
  const words = useWords(en).sessions
  const [leaving, setLeaving] = useState<OwnSession>()
  const nameOf = useSessionName()
  if (sessions.length === 0) return <p className={styles.soft}>{words.none}</p>
  return (
    <>
      <ul data-bare>
        {sessions.map((own) => {
          const { id, startedAt, finishedAt, progress } = own.summary
          return (
            <LinkRow
              key={id}
              href={finishedAt ? `/sessions/${id}/results` : `/sessions/${id}`}
              name={nameOf(own)}
              under={finishedAt ? words.finished(finishedAt) : words.started(startedAt)}
            >
              <Tag tone="quiet">{words.answered(progress)}</Tag>
              {!finishedAt && <Tag tone="now">{words.open}</Tag>}
              <Button
                kind="plain"
                small
                aria-label={words.deleteOf(nameOf(own), startedAt)}
                onClick={() => setLeaving(own)}
              >
                {words.delete}
              </Button>
            </LinkRow>
          )
        })}
      </ul>
      <Removal own={leaving} name={leaving ? nameOf(leaving) : ''} onClose={() => setLeaving(undefined)} />
    </>
  )
}

function Removal({ own, name, onClose }: { own: OwnSession | undefined; name: string; onClose: () => void }) {
  const words = useWords(en).sessions
  const store = useStore()
  const [failed, setFailed] = useState(false)
  const close = () => {
    setFailed(false)
    onClose()
  }
  const remove = async () => {
    if (!own) return
    const removed = await store.sessions.remove(own.summary.id)
    if (removed.ok) close()
    else setFailed(true)
  }
  return (
    <Dialog
      open={own !== undefined}
      title={words.deleteTitle}
      onClose={close}
      actions={
        <>
          <Button kind="quiet" onClick={close}>
            {words.keep}
          </Button>
          <Button kind="danger" onClick={() => void remove()}>
            {words.delete}
          </Button>
        </>
      }
    >
      <p>{name}</p>
      <p>{words.deleteText}</p>
      {failed && <p role="alert">{words.notDeleted}</p>}
    </Dialog>
  )
}

function useSessionName() {
  const words = useWords(en).sessions
  const language = useInstrumentLanguage()
  return ({ side, summary }: OwnSession) => {
    if (!side) return summary.instrument.id
    const occasion = occasionOf(side.session, side.instrument)
    return words.session({
      instrument: textIn(side.instrument.title, language),
      occasion: occasion ? textIn(occasion.title, language) : '',
    })
  }
}

import { useState } from 'react'
import { fewestForms } from '../../../core/session/feedback/feedbackSummary'
import { useReadySession } from '../../../store/readySession'
import { useStore } from '../../../store/useStore'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { feedbackEn } from '../words/feedbackEn'
import { startForm } from './useFeedbackForms'

/** A form that is finished shows none of its answers. The next person gets an empty one in its place, and nothing else. */
export function Thanks() {
  const words = useWords(feedbackEn)
  const { session } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  const { busy, failed, next } = useNextForm()
  return (
    <Page title={words.thanks.title} lead={<p>{words.thanks.text(fewestForms)}</p>}>
      {failed && (
        <Notice tone="flag" title={words.notSaved} announce>
          <p>{words.notSavedText}</p>
        </Notice>
      )}
      <p>{words.thanks.turnBack}</p>
      <Foot
        back={
          !turned && (
            <ButtonLink kind="quiet" href={`/organisations/${session.organisationId}`}>
              {words.back}
            </ButtonLink>
          )
        }
        main={
          <Button busy={busy} onClick={() => void next()}>
            {words.thanks.next}
          </Button>
        }
      />
    </Page>
  )
}

function useNextForm() {
  const store = useStore()
  const go = useGo()
  const { session } = useReadySession()
  const turn = useRoomView((view) => view.turn)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  async function next() {
    setBusy(true)
    const { organisationId: id, organisationName: name, madeUp, profile, occasion } = session
    const opened = await store.instruments.open({ contentHash: session.instrument.contentHash })
    const saved = opened.ok
      ? await startForm(store, { ...opened, organisation: { id, name, madeUp, profile }, occasion })
      : undefined
    setBusy(false)
    setFailed(!saved?.ok)
    if (!saved?.ok) return
    turn(saved.id)
    go(`/sessions/${saved.id}`, { replace: true })
  }

  return { busy, failed, next }
}

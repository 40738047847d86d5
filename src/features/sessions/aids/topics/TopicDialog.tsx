import { useCallback } from 'react'
import { takeTopicOut, topicsOf, writeTopic } from '../../../../core/session/aids/topics'
import { useReadySession } from '../../../../store/readySession'
import { Button } from '../../../../ui/controls/Button'
import { Dialog } from '../../../../ui/controls/Dialog'
import { TextArea } from '../../../../ui/fields/TextArea'
import { useWords } from '../../../../ui/words/useWords'
import { aidsEn } from '../../words/aidsEn'

type TopicDialogProps = {
  /** The id of the topic that is written, a new one or one that is there; nothing while the dialog is closed. */
  topic: string | undefined
  domain?: string | undefined
  changes?: boolean
  onClose: () => void
}

/** Where a topic is written. Each letter is kept in the session at once, so that closing loses nothing. */
export function TopicDialog({ topic, domain, changes = false, onClose }: TopicDialogProps) {
  const words = useWords(aidsEn).topics
  const { session, change } = useReadySession()
  const text = topicsOf(session).find(({ id }) => id === topic)?.text ?? ''
  // The dialog takes the focus as it opens: it is to go where somebody types.
  const focus = useCallback((area: HTMLTextAreaElement | null) => area?.setAttribute('autofocus', ''), [])
  const write = (text: string) =>
    topic && change((before) => writeTopic(before, { id: topic, text, domain }), { soon: true })
  const keep = () => {
    if (topic) change((before) => writeTopic(before, { id: topic, text, domain }))
    onClose()
  }
  const takeOut = () => {
    if (topic) change((before) => takeTopicOut(before, topic))
    onClose()
  }
  return (
    <Dialog
      open={topic !== undefined}
      title={changes ? words.dialogChange : words.dialog}
      onClose={keep}
      actions={
        <>
          <Button kind="quiet" onClick={takeOut}>
            {words.takeOut}
          </Button>
          <Button onClick={keep}>{changes ? words.closeChange : words.close}</Button>
        </>
      }
    >
      <TextArea
        ref={focus}
        label={words.what}
        hint={words.hint}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </Dialog>
  )
}

import { writePrivateNotes } from '../../../core/session/aids/privateNotes'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { TextArea } from '../../../ui/fields/TextArea'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { aidsEn } from '../words/aidsEn'

/** The advisor's own notes on the whole session. Turned to the group there is no trace of them. */
export function PrivateNotes() {
  const words = useWords(aidsEn).notes
  const { session, change, mayWrite } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  const { privateNotes = '', mode } = session
  if (turned) return null
  return (
    <Card>
      <Disclosure summary={privateNotes === '' ? words.title : words.filled}>
        <TextArea
          label={words.label}
          hint={words.hint[mode]}
          rows={4}
          value={privateNotes}
          onChange={({ currentTarget: { value } }) =>
            change((before) => writePrivateNotes(before, value), { soon: true })
          }
          readOnly={!mayWrite}
        />
      </Disclosure>
    </Card>
  )
}

import { memo, useState } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { saidIn } from '../../../core/instrument/text'
import type { Confidence, RecordedItem, Session } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'
import { Spoken } from '../../../ui/blocks/Spoken'
import { Chip } from '../../../ui/controls/Chip'
import { ChipGroup } from '../../../ui/controls/ChipGroup'
import { TextArea } from '../../../ui/fields/TextArea'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { en } from '../words/en'
import { type ItemActions, useItem } from './useItem'

type RecordProps = Pick<ItemActions, 'annotate' | 'write'> & { item: Item; language: string; mayWrite: boolean }

/** What stands behind an answer: people type little, so evidence comes first, as chips. */
export function ItemRecord({ item, language }: { item: Item; language: string }) {
  const { session, instrument } = useReadySession()
  const { recorded, mayWrite, annotate, write } = useItem(item)
  const { evidence, evidenceText, confidence, notes } = recorded
  const props = { item, language, mayWrite, annotate, write }
  const hasEvidence = evidence.length > 0 || evidenceText !== ''
  return (
    <>
      {(!instrument.evidenceRegister || hasEvidence) && (
        <Evidence {...props} evidence={evidence} evidenceText={evidenceText} confidence={confidence} />
      )}
      <Notes {...props} notes={notes} mode={session.mode} />
    </>
  )
}

const Notes = memo(function Notes(props: RecordProps & Pick<RecordedItem, 'notes'> & Pick<Session, 'mode'>) {
  const { notes, mode, mayWrite, write } = props
  const words = useWords(en).item
  const turned = useRoomView((view) => view.turned)
  return (
    <>
      <TextArea
        label={words.sharedNote}
        hint={words.sharedNoteHint}
        value={notes.shareable}
        onChange={(event) => write({ notes: { ...notes, shareable: event.currentTarget.value } })}
        readOnly={!mayWrite}
      />
      {!turned && (
        <TextArea
          label={words.privateNote}
          hint={words.privateNoteHint[mode]}
          value={notes.private}
          onChange={(event) => write({ notes: { ...notes, private: event.currentTarget.value } })}
          readOnly={!mayWrite}
        />
      )}
    </>
  )
})

type EvidenceProps = RecordProps &
  Pick<RecordedItem, 'evidence' | 'evidenceText'> & { confidence: Confidence | undefined }

const Evidence = memo(function Evidence(props: EvidenceProps) {
  const { item, language, evidence, evidenceText, confidence, mayWrite, annotate, write } = props
  const words = useWords(en).item
  const [writing, setWriting] = useState(false)
  const other = writing || evidenceText !== ''
  const setConfidence = (to: Confidence) => annotate({ confidence: confidence === to ? undefined : to })
  return (
    <>
      <ChipGroup label={words.evidence}>
        {item.evidence.map(({ id, label }) => (
          <Chip
            key={id}
            pressed={evidence.includes(id)}
            onPress={() => annotate({ evidence: toggled(evidence, id) })}
            disabled={!mayWrite}
          >
            <Spoken {...saidIn(label, language)} />
          </Chip>
        ))}
        <Chip pressed={confidence === 'told'} onPress={() => setConfidence('told')} disabled={!mayWrite}>
          {words.confidence.told}
        </Chip>
        <Chip pressed={confidence === 'guess'} onPress={() => setConfidence('guess')} disabled={!mayWrite}>
          {words.confidence.guess}
        </Chip>
        <Chip pressed={other} onPress={setWriting} disabled={!mayWrite || evidenceText !== ''}>
          {words.evidenceElse}
        </Chip>
      </ChipGroup>
      {other && (
        <TextArea
          label={words.evidenceElseLabel}
          rows={1}
          value={evidenceText}
          onChange={(event) => write({ evidenceText: event.currentTarget.value })}
          readOnly={!mayWrite}
        />
      )}
    </>
  )
})

/** Whether anybody wrote or tapped something here: then the closed drawer says so. A private note betrays nothing. */
export function hasRecord({ evidence, evidenceText, notes, confidence }: RecordedItem, withPrivate: boolean): boolean {
  const texts = [evidenceText, notes.shareable, withPrivate ? notes.private : '']
  return evidence.length > 0 || confidence !== undefined || texts.some((text) => text !== '')
}

function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
}

import type { Item } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import type { RecordedItem } from '../../../core/session/sessionSchema'
import { confidences } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'
import { Chip } from '../../../ui/controls/Chip'
import { ChipGroup } from '../../../ui/controls/ChipGroup'
import { TextArea } from '../../../ui/fields/TextArea'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { en } from '../words/en'
import { useItem } from './useItem'

/** What stands behind an answer: evidence first as chips, then how sure, dissent and notes. */
export function ItemRecord({ item, language }: { item: Item; language: string }) {
  const words = useWords(en).item
  const { session } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  const { recorded, mayWrite, annotate, write } = useItem(item)
  const { evidence, notes } = recorded
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
            {textIn(label, language)}
          </Chip>
        ))}
      </ChipGroup>
      <TextArea
        label={words.evidenceElseLabel}
        rows={1}
        value={recorded.evidenceText}
        onChange={(event) => write({ evidenceText: event.currentTarget.value })}
        readOnly={!mayWrite}
      />
      <ChipGroup label={words.sure}>
        {confidences.map((confidence) => (
          <Chip
            key={confidence}
            pressed={recorded.confidence === confidence}
            onPress={() => annotate({ confidence: recorded.confidence === confidence ? undefined : confidence })}
            disabled={!mayWrite}
          >
            {words.confidence[confidence]}
          </Chip>
        ))}
        <Chip
          pressed={!recorded.everyoneAgreed}
          onPress={() => annotate({ everyoneAgreed: !recorded.everyoneAgreed })}
          disabled={!mayWrite}
        >
          {words.agreed}
        </Chip>
      </ChipGroup>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={2}
        value={recorded.reason}
        onChange={(event) => write({ reason: event.currentTarget.value })}
        readOnly={!mayWrite}
      />
      <TextArea
        label={words.sharedNote}
        hint={words.sharedNoteHint}
        rows={2}
        value={notes.shareable}
        onChange={(event) => write({ notes: { ...notes, shareable: event.currentTarget.value } })}
        readOnly={!mayWrite}
      />
      {!turned && (
        <TextArea
          label={words.privateNote}
          hint={words.privateNoteHint[session.mode]}
          rows={2}
          value={notes.private}
          onChange={(event) => write({ notes: { ...notes, private: event.currentTarget.value } })}
          readOnly={!mayWrite}
        />
      )}
    </>
  )
}

/** Whether anybody wrote or tapped something here: then the closed drawer says so. */
export function hasRecord(recorded: RecordedItem): boolean {
  const { evidence, evidenceText, reason, notes, confidence, everyoneAgreed } = recorded
  const texts = [evidenceText, reason, notes.shareable, notes.private]
  return evidence.length > 0 || confidence !== undefined || !everyoneAgreed || texts.some((text) => text !== '')
}

function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
}

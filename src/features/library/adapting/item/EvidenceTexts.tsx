import { addEvidence, removeEvidence } from '../../../../core/instrument/adapting/itemChanges'
import type { Item } from '../../../../core/instrument/itemSchema'
import { textIn } from '../../../../core/instrument/text'
import { Button } from '../../../../ui/controls/Button'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import { FindingList, TextInLanguages } from '../TextInLanguages'
import { AddAnswer } from './AddAnswer'
import type { EditedItem } from './useEditedItem'

/** What people could look at, one thing after the other. */
export function EvidenceTexts({ edited, item }: { edited: EditedItem; item: Item }) {
  const words = useWords(adaptingEn).item
  const { language, mayChange, change } = edited.draft
  const place = `items.${item.id}.evidence`
  const findings = edited.findingsAt(place)
  return (
    <>
      {item.evidence.map(({ id, label }) => (
        <div key={id}>
          <TextInLanguages
            where={`${place}.${id}.label`}
            findings={edited.findingsAt(`${place}.${id}.label`)}
            label={words.evidence}
            oneLine
          />
          {mayChange && (
            <Button
              kind="plain"
              small
              aria-label={words.removeEvidence(textIn(label, language))}
              onClick={() => change((document) => removeEvidence(document, item.id, id))}
            >
              {words.removeAnswer}
            </Button>
          )}
        </div>
      ))}
      {findings.length > 0 && <FindingList findings={findings} />}
      {mayChange && (
        <AddAnswer
          draft={`${edited.draft.here}/items/${item.id}/evidence`}
          summary={words.addEvidence}
          label={words.newEvidence}
          onAdd={({ label }) => change((document) => addEvidence(document, item.id, label))}
        />
      )}
    </>
  )
}

import { useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import { addOption, removeOption } from '../../../../core/instrument/adapting/levelChanges'
import type { Item } from '../../../../core/instrument/itemSchema'
import { textIn } from '../../../../core/instrument/text'
import { Card } from '../../../../ui/blocks/Card'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { TextInLanguages } from '../TextInLanguages'
import { AddAnswer } from './AddAnswer'
import type { EditedItem } from './useEditedItem'

/** The answers to choose from. */
export function OptionsCard({ edited, item }: { edited: EditedItem; item: Item }) {
  const words = useWords(adaptingEn)
  const [refusal, setRefusal] = useState<Refusal>()
  const { language, mayChange, change } = edited.draft
  return (
    <Card title={words.item.answers}>
      {refusal && <Notice tone="warn" title={words.refusals[refusal]} announce />}
      {item.options.map((option) => {
        const where = `items.${item.id}.options.${option.id}.label`
        const label = textIn(option.label, language)
        return (
          <div key={option.id} className={styles.answer}>
            <TextInLanguages where={where} findings={edited.findingsAt(where)} label={words.item.label} oneLine />
            {mayChange && (
              <Button
                kind="plain"
                small
                aria-label={words.item.removeAnswerNamed(label)}
                onClick={() => setRefusal(change((document) => removeOption(document, item.id, option.id)))}
              >
                {words.item.removeAnswer}
              </Button>
            )}
          </div>
        )
      })}
      {mayChange && (
        <AddAnswer
          draft={`${edited.draft.here}/items/${item.id}/options`}
          summary={words.item.addAnswer}
          label={words.item.newLabel}
          onAdd={({ label }) => change((document) => addOption(document, item.id, label))}
        />
      )}
    </Card>
  )
}

import { useRef, useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import { addLevel, removeLevel } from '../../../../core/instrument/adapting/levelChanges'
import type { Item } from '../../../../core/instrument/itemSchema'
import { bestLevel, levelsOf } from '../../../../core/instrument/levels'
import { textIn } from '../../../../core/instrument/text'
import { Card } from '../../../../ui/blocks/Card'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { Disclosure } from '../../../../ui/controls/Disclosure'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { TextInLanguages } from '../TextInLanguages'
import { AddAnswer } from './AddAnswer'
import type { EditedItem } from './useEditedItem'

/** The described answers, from the lowest to the highest, with what to do next from each. */
export function LevelsCard({ edited, item }: { edited: EditedItem; item: Item }) {
  const words = useWords(adaptingEn)
  const [refusal, setRefusal] = useState<Refusal>()
  const { draft, instrument } = edited
  const { language, mayChange, change } = draft
  const levels = levelsOf(instrument, item)
  const named = levels.map(({ value, label }, index) => ({
    value,
    label: words.item.level(label ? textIn(label, language) : '', index + 1),
  }))
  return (
    <Card title={words.item.answers}>
      <p className={styles.soft}>{words.item.answersHint}</p>
      {refusal && <Notice tone="warn" title={words.refusals[refusal]} announce />}
      {named.map(({ value, label }) => (
        <section key={value} className={styles.answer} aria-label={label}>
          <div className={styles.answerHead}>
            <h3>{label}</h3>
            {mayChange && (
              <Button
                kind="plain"
                small
                aria-label={words.item.removeAnswerNamed(label)}
                onClick={() => setRefusal(change((document) => removeLevel(document, item.id, value)))}
              >
                {words.item.removeAnswer}
              </Button>
            )}
          </div>
          <LevelTexts edited={edited} item={item} value={value} shared={label} />
        </section>
      ))}
      {mayChange && (
        <AddAnswer
          draft={`${edited.draft.here}/items/${item.id}/levels`}
          summary={words.item.addAnswer}
          label={words.item.newLabel}
          after={named}
          onAdd={({ label, description, after }) =>
            change((document) => addLevel(document, item.id, { label, description, after: Number(after) }))
          }
        />
      )}
    </Card>
  )
}

/** `shared` is the label of the level set, which stands where the item has none of its own: to change it is rare. */
function LevelTexts({
  edited,
  item,
  value,
  shared,
}: {
  edited: EditedItem
  item: Item
  value: number
  shared: string
}) {
  const words = useWords(adaptingEn).item
  const at = (place: string) => {
    const where = `items.${item.id}.levels.${value}.${place}`
    return { where, findings: edited.findingsAt(where) }
  }
  const level = levelsOf(edited.instrument, item).find((one) => one.value === value)
  const isBest = value === bestLevel(edited.instrument, item)
  const isShared = useRef(item.levels.find((one) => one.value === value)?.label === undefined).current
  const advice = at('advice.step')
  // Open from the start where there is something to write; never closed under somebody who writes it.
  const [open, setOpen] = useState(edited.instrument.priorities.most > 0 && !level?.advice)
  const label = <TextInLanguages {...at('label')} label={words.label} otherwise={shared} oneLine />
  return (
    <div className={styles.fields}>
      {!isShared && label}
      <TextInLanguages {...at('description')} label={words.description} />
      {!isBest && (
        <Disclosure summary={words.advice} open={open} onToggle={setOpen}>
          <div className={styles.fields}>
            <TextInLanguages {...advice} label={words.advice} />
            {level?.advice && <TextInLanguages {...at('advice.knowBy')} label={words.knowBy} optional />}
          </div>
        </Disclosure>
      )}
      {isShared && <Disclosure summary={words.otherLabel}>{label}</Disclosure>}
    </div>
  )
}

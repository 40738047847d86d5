import { useState } from 'react'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Item } from '../../../../core/instrument/itemSchema'
import { levelsOf } from '../../../../core/instrument/levels'
import { textIn } from '../../../../core/instrument/text'
import { Card } from '../../../../ui/blocks/Card'
import type { Choice } from '../../../../ui/choices/DescribedChoice'
import { DescribedChoices } from '../../../../ui/choices/DescribedChoices'
import { SelectField } from '../../../../ui/fields/SelectField'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import type { EditedItem } from './useEditedItem'

/** The question as it will be asked, while it is written, in the language that somebody wants to see. */
export function ItemPreview({ edited }: { edited: EditedItem }) {
  const words = useWords(adaptingEn)
  const { item, instrument, draft } = edited
  const [chosen, setChosen] = useState<string>()
  if (!item) return null
  const [first = 'en'] = draft.languages
  const language = chosen ?? first
  return (
    <div className={styles.preview}>
      <Card title={words.item.preview}>
        <p className={styles.soft}>{words.item.previewHint}</p>
        {draft.languages.length > 1 && (
          <SelectField
            label={words.about.language}
            empty={null}
            options={draft.languages.map((tag) => ({ value: tag, label: words.languageName(tag) }))}
            value={language}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <div lang={language}>
          <Asked key={language} item={item} instrument={instrument} language={language} />
        </div>
      </Card>
    </div>
  )
}

function Asked({ item, instrument, language }: { item: Item; instrument: Instrument; language: string }) {
  const words = useWords(adaptingEn).item
  const [chosen, setChosen] = useState<string>()
  const { number } = item
  return (
    <DescribedChoices
      legend={textIn(item.probe, language)}
      legendLevel={3}
      hint={item.hint && textIn(item.hint, language)}
      name={`preview-${item.id}-${language}`}
      choices={choicesOf(instrument, item, language)}
      value={chosen}
      onChoose={setChosen}
    >
      {item.kind === 'text' && <p className={styles.soft}>{words.typed}</p>}
      {item.kind === 'number' && number && <p className={styles.soft}>{words.number(number.from, number.to)}</p>}
    </DescribedChoices>
  )
}

function choicesOf(instrument: Instrument, item: Item, language: string): Choice[] {
  const levels = levelsOf(instrument, item).map(({ value, label, description }) => ({
    value: String(value),
    label: label ? textIn(label, language) : '',
    description: description && textIn(description, language),
  }))
  const options = item.options.map(({ id, label, description }) => ({
    value: id,
    label: textIn(label, language),
    description: description && textIn(description, language),
  }))
  const choices = item.kind === 'levels' ? levels : options
  const fill = (index: number) => (choices.length < 2 ? 1 : index / (choices.length - 1))
  return choices.map((choice, index) => ({ ...choice, fill: fill(item.reverse ? choices.length - 1 - index : index) }))
}

import { pathOf } from '../../../core/instrument/adapting/textPlaces'
import { levelAt } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import type { ItemDifference, TextDifference } from '../../../core/instrument/versions/itemDifference'
import { Card } from '../../../ui/blocks/Card'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import { versionsEn } from '../words/versionsEn'
import { itemName } from './itemNames'
import styles from './Versions.module.css'
import type { MoveParts } from './WhatMoves'

/** The questions of another meaning, each with what it said and what it says. */
export function ChangedItems(parts: MoveParts) {
  const words = useWords(versionsEn).move
  const { changed } = parts.preview.diff
  if (changed.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.changedTitle}</h2>
      <Wordings differences={changed} parts={parts} />
    </section>
  )
}

/** Closed until somebody wants to read it: no answer hangs on it. */
export function RewordedItems(parts: MoveParts) {
  const words = useWords(versionsEn).move
  const { reworded } = parts.preview.diff
  if (reworded.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.rewordedTitle}</h2>
      <Disclosure summary={words.reworded(reworded.length)}>
        <Wordings differences={reworded} parts={parts} />
      </Disclosure>
    </section>
  )
}

function Wordings({ differences, parts }: { differences: ItemDifference[]; parts: MoveParts }) {
  const words = useWords(versionsEn).move
  return (
    <div className={styles.cards}>
      {differences.map((difference) => (
        <Card key={difference.item} title={itemName(difference.item, parts)} titleLevel={3}>
          {difference.levels.length > 0 && <p className={styles.soft}>{words.otherAnswers}</p>}
          {difference.texts.map((text) => (
            <SideBySide key={text.where} item={difference.item} text={text} parts={parts} />
          ))}
        </Card>
      ))}
    </div>
  )
}

function SideBySide({ item, text, parts }: { item: string; text: TextDifference; parts: MoveParts }) {
  const words = useWords(versionsEn).move
  const sides = [
    { version: parts.from.version, said: text.from },
    { version: parts.to.version, said: text.to },
  ]
  return (
    <div>
      <h4 className={styles.part}>{partName(item, text.where, parts, words)}</h4>
      <dl className={styles.sides}>
        {sides.map(({ version, said }) => (
          <div key={version}>
            <dt>{words.version(version)}</dt>
            <dd>{said ? textIn(said, parts.language) : <span className={styles.soft}>{words.nothing}</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** `levels.2.description` → Answer ‘Used’. */
function partName(item: string, where: string, parts: MoveParts, words: (typeof versionsEn)['move']): string {
  const [root = '', id = '', field] = pathOf(where)
  if (root === 'advice') return words.generalAdvice
  if (root !== 'levels' && root !== 'options') return words.parts[root] ?? words.otherPart
  const label = choiceLabel(item, root, id, parts)
  return field === 'advice' ? words.advice(label) : words.answer(label)
}

function choiceLabel(
  id: string,
  root: 'levels' | 'options',
  choice: string,
  { from, to, language }: MoveParts,
): string {
  for (const instrument of [to, from]) {
    const item = instrument.items.find((one) => one.id === id)
    const option = item?.options.find((one) => one.id === choice)
    const label = item && (root === 'levels' ? levelAt(instrument, item, Number(choice))?.label : option?.label)
    if (label) return textIn(label, language)
  }
  return choice
}

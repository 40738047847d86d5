import type { GoneItem } from '../../../core/instrument/versions/diffInstruments'
import { useWords } from '../../../ui/words/useWords'
import { versionsEn } from '../words/versionsEn'
import { itemName } from './itemNames'
import styles from './Versions.module.css'
import type { MoveParts } from './WhatMoves'

/** What is asked for the first time, and what no longer is. */
export function NewAndGone(parts: MoveParts) {
  const words = useWords(versionsEn).move
  const { added, gone } = parts.preview.diff
  return (
    <>
      {added.length > 0 && (
        <section className={styles.section}>
          <h2>{words.addedTitle}</h2>
          <ul>
            {added.map((id) => (
              <li key={id}>{itemName(id, parts)}</li>
            ))}
          </ul>
        </section>
      )}
      {gone.length > 0 && (
        <section className={styles.section}>
          <h2>{words.goneTitle}</h2>
          <ul>
            {gone.map((item) => (
              <li key={item.item}>
                {itemName(item.item, parts)} <Instead gone={item} parts={parts} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Instead({ gone, parts }: { gone: GoneItem; parts: MoveParts }) {
  const words = useWords(versionsEn).move
  const carried = parts.preview.carried.find(({ item, to }) => item === gone.item && to !== item)
  const heir = carried?.to ?? gone.replacedBy
  if (!heir) return null
  const name = itemName(heir, parts)
  return <span className={styles.soft}>{carried ? words.goesTo(name) : words.instead(name)}</span>
}

/** What moves a result although the questions say what they said. */
export function CountedOtherwise(parts: MoveParts) {
  const words = useWords(versionsEn).move
  const { adjusted, reworded, scoring } = parts.preview.diff
  const settled = [...adjusted, ...reworded].filter(({ settings }) => settings.length > 0)
  const isWeight = ({ settings }: { settings: string[] }) => settings.includes('weight')
  const names = (differences: typeof settled) => differences.map(({ item }) => itemName(item, parts))
  const weights = names(settled.filter(isWeight))
  const others = names(settled.filter((difference) => !isWeight(difference)))
  if (weights.length + others.length + scoring.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.countedTitle}</h2>
      <ul>
        {weights.length > 0 && <li>{words.weights(weights)}</li>}
        {others.length > 0 && <li>{words.otherwise(others)}</li>}
        {scoring.length > 0 && <li>{words.rules}</li>}
      </ul>
    </section>
  )
}

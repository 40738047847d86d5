import { useMemo } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { farFromMedian, type ItemSpread, type Spread, spreadOf } from '../../../core/session/rating/spread'
import { agreedAnswerOf } from '../../../core/session/recorded'
import { useReadySession } from '../../../store/readySession'
import { Notice } from '../../../ui/blocks/Notice'
import { LevelCounts } from '../../../ui/charts/LevelCounts'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import { levelChoices } from '../items/itemAnswers'
import { spreadEn } from '../words/spreadEn'
import styles from './spread.module.css'

/** What people said privately of one item, once the round has ended; nothing before, or where too few gave a level. */
export function SpreadOnItem({ item, language }: { item: Item; language: string }) {
  const words = useWords(spreadEn)
  const { session, instrument } = useReadySession()
  const spread = spreadOf(session, instrument, item)
  const labels = useLabels(item, language)
  if (spread === 'none') return null
  const far = farFromMedian(agreedAnswerOf(session, item), spread, { instrument, item })
  return (
    <section className={styles.spread} aria-label={words.title}>
      <p className={styles.title}>{words.title}</p>
      <p>{inWords(spread, labels.of, words)}</p>
      {spread.apart > 0 && (
        <>
          <LevelCounts levels={labels.counted(spread)} counted={words.people} />
          <p className={styles.soft}>{words.talk}</p>
        </>
      )}
      {spread.noLevel > 0 && <p className={styles.soft}>{words.noLevel(spread.noLevel)}</p>}
      <ByRole spread={spread} labelOf={labels.of} />
      <div role="status">{far !== 'near' && <Notice tone="info" title={words.far[far]} />}</div>
    </section>
  )
}

/** Where one role stands for everybody it would say the same once more. */
function ByRole({ spread, labelOf }: { spread: ItemSpread; labelOf: (level: number) => string }) {
  const words = useWords(spreadEn)
  const roles = spread.roles.filter(({ raters }) => raters < spread.raters)
  if (roles.length === 0) return null
  return (
    <Disclosure summary={words.byRole}>
      <ul>
        {roles.map((one) => (
          <li key={one.role}>{words.role(one.role, inWords(one, labelOf, words))}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** The levels of an item as the group reads them: their names, and how many people chose each. */
export function useLabels(item: Item, language: string) {
  const { instrument } = useReadySession()
  return useMemo(() => {
    const choices = levelChoices(instrument, item, language)
    const labelled = choices.map(({ value, label, description, fill }) => ({
      level: Number(value),
      label: label || description || value,
      fill,
    }))
    return {
      of: (level: number) => labelled.find((one) => one.level === level)?.label ?? String(level),
      counted: ({ counts }: Spread) =>
        labelled.map(({ level, label, fill }) => ({
          label,
          fill,
          items: counts.find((one) => one.level === level)?.raters ?? 0,
        })),
    }
  }, [instrument, item, language])
}

function inWords(spread: Spread, labelOf: (level: number) => string, words: typeof spreadEn): string {
  const { raters: n, lowest, highest, median, apart } = spread
  if (apart === 0) return words.all(n, labelOf(lowest))
  const middle =
    median.from === median.to
      ? words.middle(labelOf(median.from))
      : words.between({ from: labelOf(median.from), to: labelOf(median.to) })
  return `${words.range({ n, lowest: labelOf(lowest), highest: labelOf(highest) })} ${middle}`
}

import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { type Level, levelsOf } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { AnswerText } from './AnswerText'
import { LevelList } from './LevelList'
import { MoreOnItem } from './MoreOnItem'
import styles from './reading.module.css'
import { sharedLevels, takesAsItIs } from './sharedLevels'
import { UrgentWhen } from './UrgentWhen'

/** One question with everything that its authors wrote about it. */
export function ItemText({ item, instrument, language }: { item: Item; instrument: Instrument; language: string }) {
  const { reading } = useWords(en)
  const levels = levelsOf(instrument, item)
  const shared = sharedLevels(instrument)
  const isShared = takesAsItIs(item, shared.set)
  const isUrgent = item.redFlags.some(({ effect }) => effect !== 'warn')
  return (
    <Card
      title={textIn(item.name, language)}
      titleLevel={3}
      tone={isUrgent ? 'flag' : 'plain'}
      beside={
        <>
          {isUrgent && <Tag tone="flag">{reading.urgent}</Tag>}
          {item.appliesWhen && <Tag tone="quiet">{reading.notForAll}</Tag>}
        </>
      }
    >
      <p className={styles.probe}>{textIn(item.probe, language)}</p>
      {item.hint && <p className={styles.soft}>{textIn(item.hint, language)}</p>}
      {levels.length > 0 && !isShared && <LevelList levels={levels} language={language} />}
      <AnswerText item={item} language={language} />
      <UrgentWhen item={item} levels={levels} language={language} />
      {item.allowDoesNotApply && <p className={styles.soft}>{reading.mayNotApply}</p>}
      <MoreOnItem item={item} levels={withOwnAdvice(levels, item, isShared ? shared.levels : [])} language={language} />
    </Card>
  )
}

/** Levels whose next step is said nowhere else. */
function withOwnAdvice(levels: Level[], { advice: ofItem }: Item, shared: Level[]): Level[] {
  return levels.filter(
    ({ advice }) => advice && advice !== ofItem && !shared.some(({ advice: ofSet }) => ofSet === advice),
  )
}

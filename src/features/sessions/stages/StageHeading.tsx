import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import { domainRule } from '../../../core/scoring/bands'
import { stageName, stagesOf } from '../../../core/scoring/findings/stageProgress'
import { useReadySession } from '../../../store/readySession'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import styles from './stages.module.css'

/** Stands before the first question of each stage of an area that is climbed stage by stage; else it is nothing. */
export function StageHeading({ item, before }: { item: Item; before: Item | undefined }) {
  const name = useStageName(item)
  if (!name || before?.stage === item.stage) return null
  return <h2 className={styles.heading}>{name}</h2>
}

/** The stage of the one question that is shown. */
export function StageOfItem({ item }: { item: Item }) {
  const name = useStageName(item)
  return name ? <p className={styles.soft}>{name}</p> : null
}

function useStageName(item: Item): string {
  const words = useWords(evidenceEn).stages
  const { instrument } = useReadySession()
  const language = useInstrumentLanguage()
  if (item.stage === undefined || !stagesOf(instrument, item.domain).includes(item.stage)) return ''
  const named = stageName(instrument, domainRule(instrument, item.domain), item.stage)
  return named ? textIn(named, language) : words.stage(item.stage)
}

import type { Instrument } from '../../core/instrument/instrumentSchema'
import { whoseIs } from '../../core/instrument/wording/whoseIs'
import { useWords } from '../../ui/words/useWords'
import { useAdaptedFrom } from './adapting/useAdaptedFrom'
import styles from './library.module.css'
import { en } from './words/en'

/** Who answers for the questions, and on what terms. Of an adaptation the licence stands with what it was made from. */
export function Whose({ instrument }: { instrument: Instrument }) {
  const { facts } = useWords(en)
  const adaptedFrom = useAdaptedFrom(instrument)
  const { publisher, licence } = instrument
  const whose = whoseIs(instrument)
  return (
    <p className={styles.small}>
      {facts.whose[whose]({ publisher, holder: licence.holder })} {adaptedFrom && <span>{adaptedFrom}.</span>}{' '}
      {whose === 'holder' && <span>{facts.licenceOf(licence.spdx)}</span>}
    </p>
  )
}

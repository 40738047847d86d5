import type { Weighed } from '../../../core/instrument/choosing/recommend'
import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { InstrumentFacts } from '../InstrumentFacts'
import { choosingEn } from '../words/choosingEn'
import styles from './choosing.module.css'
import { startPath } from './startPath'
import { useFitInWords } from './useFitInWords'

/** The one that is recommended: why, what it is, and the way to begin. */
export function BestFit({ weighed, organisation }: { weighed: Weighed; organisation: string | undefined }) {
  const words = useWords(choosingEn).answer
  const language = useInstrumentLanguage()
  const { reasons } = useFitInWords(weighed)
  const { instrument } = weighed
  const start = startPath(instrument, organisation)
  return (
    <Card title={textIn(instrument.title, language)}>
      <p>{textIn(instrument.summary, language)}</p>
      <h3>{words.why}</h3>
      <ul className={styles.why}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <InstrumentFacts instrument={instrument} language={language} />
      <div className={styles.actions}>
        {start && <ButtonLink href={start}>{words.start}</ButtonLink>}
        <ButtonLink kind="quiet" href={`/library/${instrument.id}/${instrument.version}`}>
          {words.read}
        </ButtonLink>
      </div>
      {!start && (
        <p>
          {words.whereToStart} <a href="/">{words.organisations}</a>
        </p>
      )}
    </Card>
  )
}

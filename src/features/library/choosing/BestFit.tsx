import type { Weighed } from '../../../core/instrument/choosing/recommend'
import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { InstrumentFacts } from '../InstrumentFacts'
import { readPath } from '../starting/startPath'
import { UseIt } from '../starting/UseIt'
import { choosingEn } from '../words/choosingEn'
import styles from './choosing.module.css'
import type { Asked } from './choosingAddress'
import { useFitInWords } from './useFitInWords'

/** The one that is recommended, or is nearest where none fits: what is in the way, what speaks for it, and the way to begin. */
export function BestFit({ weighed, asked }: { weighed: Weighed; asked: Asked }) {
  const words = useWords(choosingEn).answer
  const language = useInstrumentLanguage()
  const { reasons, objections } = useFitInWords(weighed, asked)
  const { instrument } = weighed
  return (
    <Card title={textIn(instrument.title, language)}>
      <p>{textIn(instrument.summary, language)}</p>
      <Sentences title={words.against} sentences={objections} />
      <Sentences title={objections.length > 0 ? words.speaksFor : words.why} sentences={reasons} />
      <InstrumentFacts instrument={instrument} language={language} />
      <div className={styles.actions}>
        <UseIt instrument={instrument} organisation={asked.organisation} />
        <ButtonLink kind="quiet" href={readPath(instrument, asked.organisation)}>
          {words.read}
        </ButtonLink>
      </div>
    </Card>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.why}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

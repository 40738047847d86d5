import type { Weighed } from '../../../core/instrument/choosing/recommend'
import { textIn } from '../../../core/instrument/text'
import { startedFor } from '../../../core/session/startedFor'
import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { readPath, startPath } from '../starting/startPath'
import { choosingEn } from '../words/choosingEn'
import styles from './choosing.module.css'
import type { Asked } from './choosingAddress'
import { useFitInWords } from './useFitInWords'

type OtherFitProps = { weighed: Weighed; asked: Asked; titleLevel: 2 | 3 }

/** One that is not recommended: what is in the way. Whoever wants it all the same can have it. */
export function OtherFit({ weighed, asked, titleLevel }: OtherFitProps) {
  const words = useWords(choosingEn).answer
  const language = useInstrumentLanguage()
  const { objections } = useFitInWords(weighed, asked)
  const { instrument, verdict } = weighed
  const title = textIn(instrument.title, language)
  const { organisation } = asked
  const ofAdvisor = startedFor(instrument) === 'advisor'
  const start = ofAdvisor ? '/advisor' : organisation && startPath(instrument, organisation)
  const said = {
    fits: [words.fitsToo],
    'does-not-fit': objections,
    'cannot-say': [words.cannotSay, ...objections],
  }[verdict]
  return (
    <Card title={title} titleLevel={titleLevel}>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className={styles.actions}>
        <ButtonLink kind="plain" href={readPath(instrument, organisation)} aria-label={`${words.read}: ${title}`}>
          {words.read}
        </ButtonLink>
        {start && (
          <ButtonLink kind="plain" href={start} aria-label={`${words.startOther}: ${title}`}>
            {words.startOther}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

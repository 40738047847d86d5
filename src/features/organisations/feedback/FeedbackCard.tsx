import { textIn } from '../../../core/instrument/text'
import { fewestForms } from '../../../core/session/feedback/feedbackSummary'
import type { SessionSummary } from '../../../store/store'
import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { feedbackEn } from '../words/feedbackEn'
import styles from './feedback.module.css'
import { QuestionFeedback } from './QuestionFeedback'
import { type OccasionFeedback, useFeedback } from './useFeedback'

/** What people said of the work, the group and the advisor apart, and never one person alone. */
export function FeedbackCard({ organisation, forms }: { organisation: string; forms: SessionSummary[] }) {
  const words = useWords(feedbackEn)
  const feedback = useFeedback(forms)
  return (
    <Card
      title={words.title}
      beside={
        <ButtonLink kind="quiet" small href={`/organisations/${organisation}/feedback`}>
          {words.ask}
        </ButtonLink>
      }
    >
      <p className={styles.soft}>{words.lead}</p>
      {feedback?.length === 0 && <p>{words.none}</p>}
      {feedback?.map((one) => (
        <OnOneOccasion key={`${one.instrument.id} ${one.occasion.id}`} feedback={one} />
      ))}
    </Card>
  )
}

function OnOneOccasion({ feedback: { instrument, occasion, summary } }: { feedback: OccasionFeedback }) {
  const words = useWords(feedbackEn)
  const language = useInstrumentLanguage()
  return (
    <section className={styles.occasion}>
      <h3>{textIn(occasion.title, language)}</h3>
      {summary.state === 'too-few' ? (
        <p>{words.tooFew(summary.forms, summary.needed)}</p>
      ) : (
        <>
          <p>{words.forms(summary.forms)}</p>
          {summary.waiting > 0 && <p className={styles.soft}>{words.waiting(summary.waiting, fewestForms)}</p>}
          <Disclosure summary={words.see}>
            {summary.questions.map((question) => (
              <QuestionFeedback key={question.item} question={question} instrument={instrument} />
            ))}
            <p className={styles.soft}>{words.ownWords}</p>
          </Disclosure>
        </>
      )}
    </section>
  )
}
